import { digest } from "../digest.ts";
import { type Line, splitLines } from "../lines.ts";
import type { Input, RawDocument } from "../types.ts";
import { documentOf, noText, parseObject } from "./record.ts";

/** Reads JSON Lines, one document a line. A bad line is reported and the rest goes on. */
export async function* readJsonl(input: Input): AsyncGenerator<RawDocument> {
  for await (const line of splitLines(input.chunks, input.maxBytes)) {
    const document = await readLine(line, input);
    if (document) yield document;
  }
}

async function readLine(
  { number, bytes }: Line,
  { format, maxBytes, decode, report }: Input,
): Promise<RawDocument | null> {
  const fail = (message: string) => {
    report("error", message, number);
    return null;
  };
  if (!bytes) return fail(`line longer than the limit of ${maxBytes} bytes for one document`);
  if (isBlank(bytes)) return null;
  const decoded = await decode(bytes);
  if (!decoded || /^utf-(16|32)/.test(decoded.encoding)) return fail("not JSON: binary data or UTF-16");
  if (decoded.notice) report("notice", decoded.notice, number);
  const value = parseObject(decoded.text);
  if (!value) return fail("not a JSON object");
  return documentOf(value, { format, report }, digest(bytes), number) ?? fail(noText);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
