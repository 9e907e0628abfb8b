import { select, textTest } from "../../analysis/index.ts";
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
  about: "--match looks into title and text.",
  examples: [
    ["osint documents seeds/", "what there is in a folder"],
    ["osint documents --format csv --fields path,date,dateFrom,sha256 reports/", "a list to cite as evidence"],
    ['osint documents --match "Kursk" --sort date reports/', "which documents mention it"],
  ],
  argument: paths,
  options: [...reading, o.since, o.until, o.match, ...printing("document")],
  async run(words, values, session) {
    const selection = select(filtersOf(values));
    const match = values.match === undefined ? undefined : textTest(values.match);
    const inputs = inputPaths(words, session);
    async function* batches() {
      for await (const document of read(inputs, values, session)) {
        if (!selection.document(document) || !selection.published(document.date)) continue;
        if (match && !match(document.title ?? "") && !match(document.text)) continue;
        yield [documentRecord(document)];
      }
    }
    await printRecords("document", batches(), values, session);
  },
};
