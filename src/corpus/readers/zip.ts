import { statSync } from "node:fs";
import { TooMuch } from "../allowance.ts";
import { collect } from "../bytes.ts";
import { formatOf } from "../formats.ts";
import { isSettings, kindByName, passedOver } from "../passed-over.ts";
import { close } from "../peek.ts";
import { sniff } from "../sniff.ts";
import { type Input, nothingStated, type Part } from "../types.ts";
import { openZip, type ZipEntry } from "../zip.ts";

/** Reads what a ZIP archive holds as `walk` reads a folder: sorted by name, what is no document counted in one notice. */
export async function* readZip(input: Input): AsyncGenerator<Part> {
  const zip = await openZip(await sourceOf(input), input.allowance);
  const passed = passedOver();
  try {
    for (const entry of zip.entries) {
      if (entry.kind === "folder" || isSettings(entry.name)) continue;
      const chunks = await readable(entry);
      if (chunks) yield { name: entry.name, chunks, format: null, stated: nothingStated };
      else passed.add(isHidden(entry.name) ? "hidden" : entry.kind === "link" ? "link" : kindByName(entry.name));
    }
  } finally {
    zip.close();
  }
  const message = passed.message();
  if (message !== null) input.report("notice", message);
  if (zip.problem !== null) input.report("error", `what follows is not read: ${zip.problem}`);
}

/** The archive's file where it has one, which is read in pieces whatever its size; else its bytes. */
export async function sourceOf({ file, chunks, maxBytes, allowance }: Input): Promise<Uint8Array | string> {
  const stats = file === null ? null : statSync(file);
  if (file === null || !stats?.isFile()) return collect(chunks, maxBytes);
  await close(chunks);
  allowance.grant(stats.size);
  return file;
}

/** An entry's bytes if they are to be read: its name, else its content, says what it is. */
async function readable(entry: ZipEntry): Promise<AsyncIterable<Uint8Array> | null> {
  if (entry.kind === "link" || isHidden(entry.name)) return null;
  if (formatOf(entry.name) !== null) return entry.chunks();
  try {
    const { format, chunks } = await sniff(entry.chunks(), entry.name);
    if (format !== null) return chunks;
    await close(chunks);
  } catch (error) {
    if (error instanceof TooMuch) throw error;
  }
  return null;
}

/** Also what a Mac puts beside the files. */
function isHidden(name: string): boolean {
  return name.startsWith("__MACOSX/") || name.split("/").some((part) => /^\.(?!\.?$)/.test(part));
}
