import { duplicates, select, textTest } from "../../analysis/index.ts";
import { documentRecord } from "../../document-record.ts";
import type { Command } from "../command.ts";
import { inputPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { printRecords } from "../printing.ts";
import { filtersOf, documents as read } from "../reading.ts";
import { paths, printing, reading } from "./records.ts";

export const documents: Command = {
  name: "documents",
  summary: "what was read: title, publisher, date and where it was found, size, hash",
  about:
    "--match looks into title and text.\n" +
    "--duplicates gives the documents of which there are copies or other versions, group by group, the longest of each first: the same text, " +
    "the same under another headline, or most of it the same (trimmed, edited, updated), with the numbers that differ.",
  examples: [
    ["osint documents seeds/", "what there is in a folder"],
    ["osint documents --format csv --fields path,date,dateFrom,sha256 reports/", "a list to cite as evidence"],
    ['osint documents --match "Kursk" --sort date reports/', "which documents mention it"],
    ["osint documents --duplicates reports/", "which were saved twice, syndicated or updated"],
  ],
  argument: paths,
  options: [
    ...reading,
    {
      flags: "--duplicates",
      description: "only documents of which there are copies or other versions, group by group",
      group: "Filters",
    },
    ...[o.since, o.until, o.match],
    ...printing("document", "duplicate"),
  ],
  async run(words, values, session) {
    const kind = values.duplicates ? "duplicate" : "document";
    o.checkFields(values, kind);
    const selection = select(filtersOf(values));
    const match = values.match === undefined ? undefined : textTest(values.match);
    const inputs = inputPaths(words, session);
    async function* chosen() {
      for await (const document of read(inputs, values, session)) {
        if (!selection.document(document) || !selection.published(document.date)) continue;
        if (match && !match(document.title ?? "") && !match(document.text)) continue;
        yield document;
      }
    }
    async function* each() {
      for await (const document of chosen()) yield [documentRecord(document)];
    }
    async function* groups() {
      const { duplicateGroups } = await duplicates();
      const found = duplicateGroups();
      for await (const document of chosen()) found.add(documentRecord(document), document.text);
      yield found.finish();
    }
    await printRecords(kind, values.duplicates ? groups() : each(), values, session);
  },
};
