import { type Allowance, allowanceOf, TooMuch, telling } from "./allowance.ts";
import { gunzip, sized } from "./bytes.ts";
import { decode } from "./decode.ts";
import { detect, isEnough, isGzip } from "./detect.ts";
import { digest, digesting } from "./digest.ts";
import { NoDocuments, reasonOf } from "./errors.ts";
import { type FormatName, formats } from "./formats.ts";
import { fill } from "./metadata/index.ts";
import { peek } from "./peek.ts";
import type { Input, Part, RawDocument, ReadOptions } from "./types.ts";

/** What reading needs to know beside the bytes. */
interface Context extends Pick<ReadOptions, "warn" | "encoding" | "textColumn"> {
  readonly maxBytes: number;
}

interface PartContext extends Context {
  readonly allowance: Allowance;
}

/** A document and the place it stands: the file's path, and `!` and its name for each container it is taken from. */
export interface Placed {
  readonly raw: RawDocument;
  readonly at: string;
}

/** Containers in containers, at most; a file built to hold itself would have no end. */
const deepest = 4;

/**
 * Reads a file or a part of one: tells its format, unpacks gzip, gives the documents of a container's parts in their order. A part that
 * cannot be read is reported and the rest goes on; what cannot be read of the file itself is thrown.
 */
export async function* readFile(file: Part, context: Context): AsyncGenerator<Placed> {
  const allowance = allowanceOf(context.maxBytes);
  yield* readPart({ ...file, chunks: telling(file.chunks, allowance.grant) }, { ...context, allowance }, file.name, 0);
}

async function* readPart(part: Part, context: PartContext, at: string, depth: number): AsyncGenerator<Placed> {
  const { warn, textColumn, maxBytes, allowance } = context;
  const report: Input["report"] = (kind, message, line) =>
    warn({ path: at, message, kind, ...(line !== undefined && { line }) });
  const unpacked = depth === 0 ? () => {} : allowance.spend;
  const opened = await open(part, maxBytes, report, unpacked);
  const decoded: Input["decode"] = (bytes, stated) =>
    decode(bytes, { given: context.encoding, stated: part.encoding ?? stated });
  const read = await formats.get(opened.format)!.load();
  for await (const found of read({
    ...opened,
    name: part.name,
    maxBytes,
    textColumn,
    allowance,
    decode: decoded,
    report,
  })) {
    if ("text" in found) {
      yield { raw: { ...found, stated: fill(found.stated, part.stated) }, at };
      continue;
    }
    const place = `${at}!${found.name}`;
    try {
      if (depth === deepest) throw new Error(`not read: more than ${deepest} containers in one another`);
      yield* readPart(found, context, place, depth + 1);
    } catch (error) {
      // The file as a whole has no more to unpack.
      if (error instanceof TooMuch) throw error;
      warn({ path: place, message: reasonOf(error), kind: error instanceof NoDocuments ? "notice" : "error" });
    }
  }
}

/** A part's bytes, unpacked, the format they are in, and what makes a document's digest: that of the packed bytes where they are packed. */
async function open(
  { name, chunks, format, file = null }: Part,
  maxBytes: number,
  report: Input["report"],
  unpacked: (bytes: number) => void,
) {
  const { head, chunks: bytes } = await peek(chunks, (head) => head.length > 1, maxBytes);
  if (!isGzip(head) && head.length > 0 && /\.gz$/i.test(name)) report("notice", "not packed, though its name says so");
  if (!isGzip(head)) {
    const told = await tell(name, format, bytes, maxBytes);
    return { ...told, chunks: sized(told.chunks, file), digest, file };
  }
  const packed = digesting(bytes);
  const plain = telling(gunzip(packed.chunks), unpacked);
  return { ...(await tell(name, format, plain, maxBytes)), digest: packed.digest, file: null };
}

/** A given format stands; else what the content shows, else what the name says. */
async function tell(name: string, given: FormatName | null, bytes: AsyncIterable<Uint8Array>, maxBytes: number) {
  if (given !== null) return { format: given, chunks: bytes };
  const { head, chunks } = await peek(bytes, isEnough, maxBytes);
  return { format: detect(head, name), chunks };
}
