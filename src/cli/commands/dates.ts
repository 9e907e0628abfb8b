import { dateTypes } from "../../vocabulary.ts";
import * as o from "../options.ts";
import { recordCommand } from "./records.ts";

export const dates = recordCommand({
  name: "dates",
  kind: "date",
  summary: "temporal expressions, resolved to TIMEX3 values and calendar days",
  about: "--since and --until ask for the days that an expression stands for, not for the day it was said.",
  examples: [
    ["osint dates seeds/", "every date in the documents of a folder"],
    ["osint dates --since 2024-10-20 --until 2024-10-31 --sort from reports/", "what falls into these days, in order"],
    ["osint dates --date 2024-10-26 note.txt", 'resolve "yesterday" in a note that has no date of its own'],
  ],
  filters: [o.type("types", dateTypes), o.actor, o.since, o.until, o.match],
  records: ({ dates }, selected) => dates.filter(selected.date),
});
