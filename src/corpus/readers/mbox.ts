import { splitLines } from "../lines.ts";
import { fromLine } from "../mail/look.ts";
import { type Input, nothingStated, type Part } from "../types.ts";

const from = Buffer.from("From ");
const newline = Buffer.from("\n");

/**
 * Reads a mailbox, one part a message, numbered from 1. A message begins at a "From " line with a time in it, first of all or behind a blank
 * line; ">From " within one is "From " (mboxrd).
 */
export async function* readMbox(input: Input): AsyncGenerator<Part> {
  const { maxBytes, report } = input;
  let lines: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let begun = 1;
  let blank = true;
  const finish = (): Part | null => {
    const chunks = lines;
    const tooLarge = size > maxBytes;
    [lines, size] = [[], 0];
    if (number === 0) return null;
    if (tooLarge) {
      report("error", `message longer than the limit of ${maxBytes} bytes for one document`, begun);
      return null;
    }
    return { name: String(number), chunks: all(chunks), format: "mail", stated: nothingStated };
  };
  for await (const line of splitLines(input.chunks, maxBytes)) {
    const { bytes } = line;
    if (blank && bytes && startsMessage(bytes)) {
      const part = finish();
      if (part) yield part;
      number++;
      begun = line.number;
    } else {
      size += bytes ? bytes.length + 1 : maxBytes + 1;
      if (size > maxBytes) lines = [];
      else lines.push(bytes![0] === 0x3e ? unescaped(bytes!) : bytes!, newline);
    }
    blank = bytes?.length === 0;
  }
  if (number === 0) throw new Error('not a mailbox: no line "From … 07:12:30 2024"');
  const part = finish();
  if (part) yield part;
}

function startsMessage(bytes: Uint8Array): boolean {
  if (bytes.length > 300 || !from.every((byte, i) => bytes[i] === byte)) return false;
  return fromLine.test(Buffer.from(bytes).toString("latin1"));
}

function unescaped(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (bytes[at] === 0x3e) at++;
  return from.every((byte, i) => bytes[at + i] === byte) ? bytes.subarray(1) : bytes;
}

async function* all(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield Buffer.concat(chunks);
}
