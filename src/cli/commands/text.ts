import { select } from "../../analysis/index.ts";
import type { Document } from "../../document.ts";
import { escapeLines, toJson } from "../../output/index.ts";
import type { Command } from "../command.ts";
import { inputPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { isFile } from "../printing.ts";
import { documents, filtersOf } from "../reading.ts";
import { openSink } from "../sink.ts";
import { paths, reading } from "./records.ts";

export const text: Command = {
  name: "text",
  summary: "the plain text that every offset points into",
  about:
    "The text of one document comes out as it is, byte for byte in UTF-8, so that offsets hold; on a terminal, control and invisible " +
    "characters are shown as \\u{…}. Several texts follow one another, each beginning on a line of its own.\n" +
    "--format ndjson gives one document a line, which `osint extract` and every other command read.",
  examples: [
    ["osint text seeds/000_a2d48c66b2abdc43.txt", "the text of one document"],
    ["osint text --format ndjson reports/ | osint extract > records.ndjson", "a corpus in one file, passed on"],
  ],
  argument: paths,
  options: [...reading, o.format(["text", "ndjson"]), o.output, o.quiet],
  async run(words, values, session) {
    const selection = select(filtersOf(values));
    const inputs = inputPaths(words, session);
    const exact = isFile(values.output) || !process.stdout.isTTY;
    const sink = await openSink(values.output, session);
    let needsBreak = false;
    try {
      for await (const document of documents(inputs, values, session)) {
        if (!selection.document(document)) continue;
        if (values.format === "ndjson") {
          await sink.write(`${toJson(lineOf(document))}\n`);
        } else {
          const shown = exact ? document.text : escapeLines(document.text);
          await sink.write(needsBreak ? `\n${shown}` : shown);
          needsBreak = !shown.endsWith("\n");
        }
        await sink.flush();
      }
      if (needsBreak && !exact) await sink.write("\n");
      await sink.close();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  },
};

function lineOf({ id, text, title, date, publisher, author, url, language }: Document) {
  return { id, text, title, date, publisher, author, url, language };
}
