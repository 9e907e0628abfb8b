import type { Explanation } from "../../explain.ts";
import { explanationWriters, toJson } from "../../output/index.ts";
import type { Command } from "../command.ts";
import { findRecord } from "../find-record.ts";
import { inputPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { formatOf, isFile } from "../printing.ts";
import { openSink } from "../sink.ts";
import { screenOf } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { readingEntities } from "./records.ts";

export const explain: Command = {
  name: "explain",
  summary: "one record in its text: what was marked, by which rule or model, and why it reads as it does",
  about:
    "The id is that of a claim, figure, date or mention, as every record has it (osint claims --fields id,statement); its beginning is " +
    "enough where only one record has it, and the part behind the document's id too (c1112).\n" +
    "Figures, dates and mentions are shown with the claim they stand in. Source, cue, content and hedges are told apart by colour, or by " +
    "brackets where there is none. A score says how much more a model gave to a part than to its best rival, in the model's own units: " +
    "below 0, a rule took it against the model.",
  examples: [
    ["osint explain 4ce149f622f5-c1112 seeds/", "one claim in its text"],
    ["osint explain c1112 seeds/", "the same, where only one document has such a record"],
    ["osint explain 4ce149f622f5-f217 --json seeds/", "a figure and the claim it stands in, for other tools"],
  ],
  argument: {
    name: "id",
    usage: "<id> [paths...]",
    description: "the record's id, then files, directories, globs, or - for standard input",
  },
  options: [...readingEntities, o.format(["table", "json", "ndjson"]), o.json, o.output, o.color, o.quiet],
  async run([id, ...paths], values, session) {
    if (id === undefined) throw new UsageError("explain needs the id of a record: osint claims --fields id,statement");
    const format = formatOf(values);
    if (format === "csv" || format === "tsv" || format === "markdown")
      throw new UsageError("an explanation is no list of records: choose table, json or ndjson");
    const explanation = await findRecord(id, inputPaths(paths, session), values, session);
    const sink = await openSink(values.output, session);
    try {
      await sink.write(await rendered(explanation));
      await sink.close();
    } catch (error) {
      await sink.abandon();
      throw error;
    }

    async function rendered(found: Explanation): Promise<string> {
      if (format !== "table") {
        const pretty = format === "json" && !isFile(values.output) && process.stdout.isTTY === true;
        return `${toJson(found, pretty)}\n`;
      }
      const { explanationScreen } = await explanationWriters();
      return explanationScreen(found, screenOf(isFile(values.output), values.color ?? "auto"));
    }
  },
};
