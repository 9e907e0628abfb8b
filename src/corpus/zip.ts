import { isUtf8 } from "node:buffer";
import type { Entry, ZipFile } from "yauzl";
import type { Allowance } from "./allowance.ts";
import { collect } from "./bytes.ts";
import { crc32 } from "./crc32.ts";

/** An entry of a ZIP archive. */
export interface ZipEntry {
  /** As the archive spells it, `/` between folders; hostile text, never a path on disk. */
  readonly name: string;
  /** A link's bytes are the name of what it leads to. */
  readonly kind: "file" | "folder" | "link";
  /** Why its bytes cannot be had, or `null`. */
  readonly problem: string | null;
  /** Its bytes, unpacked as they come. Throws the problem there is, what is damaged, and when the allowance is spent. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
}

/** A ZIP archive that is open. */
export interface Zip {
  /** Sorted by name in code units, as the files of a folder are. */
  readonly entries: readonly ZipEntry[];
  /** Why the list of entries ends early, or `null`. */
  readonly problem: string | null;
  /** An entry's bytes, or `null` where there is none of that name. Throws `TooLarge` for more than `maxBytes`. */
  readonly bytes: (name: string, maxBytes: number) => Promise<Uint8Array | null>;
  readonly close: () => void;
}

/** Opens an archive that is in memory, or in the file of that path (which is then read piece by piece). Throws when it is none. */
export async function openZip(source: Uint8Array | string, allowance: Pick<Allowance, "spend">): Promise<Zip> {
  const { default: yauzl } = await import("yauzl");
  // Names are decoded here: yauzl would refuse the whole archive for one name with "../" in it.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  const file = await (typeof source === "string"
    ? yauzl.openPromise(source, options)
    : yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.length), options)
  ).catch((error: Error) => {
    throw new Error(`not a whole ZIP archive: ${withoutStop(error.message)}`);
  });
  const { raw, problem } = await list(file);
  const overlapping = overlaps(raw);
  const entries = raw.map((entry): ZipEntry => {
    const name = nameOf(entry, yauzl.getFileNameLowLevel);
    const problem = overlapping.has(entry) ? "overlaps another entry" : problemOf(entry);
    return { name, kind: kindOf(entry, name), problem, chunks: () => unpack(file, entry, problem, allowance) };
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const byName = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
  return {
    entries,
    problem,
    async bytes(name, maxBytes) {
      const entry = byName.get(name);
      return entry ? collect(entry.chunks(), maxBytes) : null;
    },
    close: () => file.close(),
  };
}

async function list(file: ZipFile): Promise<{ raw: Entry[]; problem: string | null }> {
  const raw: Entry[] = [];
  try {
    for await (const entry of file.eachEntry()) raw.push(entry);
  } catch (error) {
    return { raw, problem: withoutStop((error as Error).message) };
  }
  return { raw, problem: null };
}

function nameOf(entry: Entry, decodeName: typeof import("yauzl").getFileNameLowLevel): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  // Archives made on a Mac have UTF-8 names and do not say so.
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | 0x800 : generalPurposeBitFlag;
  return decodeName(flags, fileNameRaw, extraFields, false);
}

/** The upper half of the attributes is the mode of a Unix file. */
const linkMode = 0o120000;
const modeMask = 0o170000;

function kindOf({ externalFileAttributes }: Entry, name: string): ZipEntry["kind"] {
  if (name.endsWith("/")) return "folder";
  return ((externalFileAttributes >>> 16) & modeMask) === linkMode ? "link" : "file";
}

const methods = new Set([0, 8]);

function problemOf(entry: Entry): string | null {
  if (entry.isEncrypted()) return "encrypted";
  return methods.has(entry.compressionMethod) ? null : `packed in a way that is not read (${entry.compressionMethod})`;
}

const headerSize = 30;

/** Entries that lie on one another, but for the first of each heap: a small archive can unpack to terabytes that way. */
function overlaps(entries: readonly Entry[]): Set<Entry> {
  const found = new Set<Entry>();
  let end = 0;
  const start = (entry: Entry) => entry.relativeOffsetOfLocalHeader;
  for (const entry of [...entries].sort((a, b) => start(a) - start(b))) {
    if (start(entry) < end) found.add(entry);
    end = Math.max(end, start(entry) + headerSize + entry.compressedSize);
  }
  return found;
}

async function* unpack(
  file: ZipFile,
  entry: Entry,
  problem: string | null,
  { spend }: Pick<Allowance, "spend">,
): AsyncGenerator<Uint8Array> {
  if (problem !== null) throw new Error(problem);
  let sum = 0;
  for await (const chunk of (await file.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    spend(chunk.length);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new Error("damaged: its check sum is another one");
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, "");
}
