import { repeatedFigures } from "../../analysis/index.ts";
import type { FigureRecord } from "../../records.ts";
import { measures } from "../../vocabulary.ts";
import * as o from "../options.ts";
import { recordCommand } from "./records.ts";

export const figures = recordCommand({
  name: "figures",
  kind: "figure",
  summary: "numbers with their bounds, what they count, and who puts them forward",
  about:
    "On a terminal, an amount that a document gives several times is one row, with everyone who puts it forward. Everywhere else, and " +
    "with --fields, each figure is a record of its own.",
  examples: [
    ["osint figures seeds/", "every figure in the documents of a folder"],
    ["osint figures --topic killed,wounded --min 10 reports/", "casualty figures of ten and more"],
    ["osint figures --sort=-value --limit 20 --format markdown reports/", "the twenty largest, to paste into a report"],
  ],
  filters: [o.topic, o.type("measures", measures), o.min, o.max, o.actor, o.about, o.since, o.until, o.match],
  records: ({ figures }, selected) => figures.filter(selected.figure),
  onScreen: (found) => repeatedFigures(found as readonly FigureRecord[]),
});
