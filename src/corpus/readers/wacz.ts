import { NoDocuments } from "../errors.ts";
import { type Input, nothingStated, type Part } from "../types.ts";
import { openZip } from "../zip.ts";
import { sourceOf } from "./zip.ts";

/** Reads a WACZ package: the web archives in it. Its indexes and its list of pages say nothing that these do not. */
export async function* readWacz(input: Input): AsyncGenerator<Part> {
  const zip = await openZip(await sourceOf(input), input.allowance);
  try {
    const archives = zip.entries.filter(({ name, kind }) => kind === "file" && /\.warc(?:\.gz)?$/i.test(name));
    if (archives.length === 0) throw new NoDocuments("holds no web archive");
    for (const { name, chunks } of archives) yield { name, chunks: chunks(), format: "warc", stated: nothingStated };
  } finally {
    zip.close();
  }
  if (zip.problem !== null) input.report("error", `what follows is not read: ${zip.problem}`);
}
