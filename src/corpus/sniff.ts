import { headSize, isGzip, recognise } from "./detect.ts";
import type { FormatName } from "./formats.ts";
import { peek } from "./peek.ts";

/** The format of bytes whose name says nothing, packed or not, where they leave no doubt; and the bytes, the beginning included. */
export async function sniff(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<{ format: FormatName | null; chunks: AsyncIterable<Uint8Array> }> {
  const { head, chunks } = await peek(bytes, (seen) => seen.length >= headSize, headSize);
  const format = recognise(isGzip(head) ? await unpacked(head.subarray(0, headSize)) : head, name);
  return { format, chunks };
}

/** What the first bytes of packed ones hold; nothing where they are damaged. */
async function unpacked(head: Uint8Array): Promise<Uint8Array> {
  const { constants, gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
