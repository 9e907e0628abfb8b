import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/corpus/crc32.ts";

export interface Packed {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Stored as it is instead of deflated. */
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** The check sum it is said to have. */
  readonly sum?: number;
  /** The size it is said to have. */
  readonly size?: number;
  /** Its data is that of the entry of this number. */
  readonly onto?: number;
}

/** A ZIP archive of entries in the given order, also of such as no program would write. */
export function zipFile(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string);
    const name = Buffer.from(entry.name as string);
    const data = entry.stored ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0, 2);
    fields.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
    fields.writeUInt32LE(entry.sum ?? crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(entry.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const start = entry.onto === undefined ? at : starts[entry.onto]!;
    starts.push(start);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(start, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, where, name);
    if (entry.onto !== undefined) continue;
    parts.push(Buffer.from("PK\x03\x04", "latin1"), fields, name, data);
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** A ZIP archive of texts by name. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return zipFile(Object.entries(files).map(([name, content]) => ({ name, content })));
}
