import { isUtf8 } from "node:buffer";
import type { Input } from "../types.ts";

/** Bounded, since a header may go on for ever. */
const flowed = /(content-type:[^\n]{0,500}(?:\n[ \t][^\n]{0,500}){0,5}format="?)flowed/gi;

/**
 * A mail's bytes as the parser reads them rightly. Where a mail does not say its encoding and is not UTF-8, it is decoded as it looks. Flowed
 * lines are left as lines: the parser would join those of a quote with their marks between the words.
 */
export async function legible(
  bytes: Uint8Array,
  { decode, report }: Pick<Input, "decode" | "report">,
): Promise<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const latin1 = buffer.toString("latin1");
  const decoded = isUtf8(bytes) || /charset\s?=/i.test(latin1) ? null : await decode(bytes);
  if (decoded?.notice) report("notice", decoded.notice);
  if (decoded) return Buffer.from(fixed(decoded.text));
  return /flowed/i.test(latin1) ? Buffer.from(fixed(latin1), "latin1") : buffer;
}

function fixed(text: string): string {
  return text.replace(flowed, "$1fixed ");
}
