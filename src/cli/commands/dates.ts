import { select, textTest, timeline } from "../../analysis/index.ts";
import { dateTypes } from "../../vocabulary.ts";
import type { Command, Session, Values } from "../command.ts";
import { extractions } from "../extractions.ts";
import { inputPaths } from "../inputs.ts";
import { allCopies, onceEach } from "../once.ts";
import * as o from "../options.ts";
import { printRecords } from "../printing.ts";
import { filtersOf } from "../reading.ts";
import { paths, printing, readingEntities } from "./records.ts";

export const dates: Command = {
  name: "dates",
  summary: "temporal expressions, resolved to TIMEX3 values and calendar days; as a timeline of what happens",
  about:
    "--since and --until ask for the days that an expression stands for, not for the day it was said.\n" +
    "--timeline gives what happens when, in order of time, over all documents: each clause that is dated, with who says so, and each claim " +
    "that was made on a day.",
  examples: [
    ["osint dates seeds/", "every date in the documents of a folder"],
    ["osint dates --timeline reports/", "what happens when, and who says so"],
    ["osint dates --since 2024-10-20 --until 2024-10-31 --sort from reports/", "what falls into these days, in order"],
    ["osint dates --date 2024-10-26 note.txt", 'resolve "yesterday" in a note that has no date of its own'],
  ],
  argument: paths,
  options: [
    ...readingEntities,
    { flags: "--timeline", description: "what happens when, in order of time, and who says so", group: "Filters" },
    ...[o.type("types", dateTypes), o.actor, o.since, o.until, o.match],
    { ...allCopies, description: `with --timeline, ${allCopies.description}` },
    ...printing("date", "timeline"),
  ],
  async run(words, values, session) {
    const kind = values.timeline ? "timeline" : "date";
    o.checkFields(values, kind);
    const inputs = inputPaths(words, session);
    await printRecords(kind, (values.timeline ? entries : found)(inputs, values, session), values, session);
  },
};

async function* found(inputs: readonly string[], values: Values, session: Session) {
  const selection = select(filtersOf(values));
  for await (const extraction of extractions(inputs, values, session, selection))
    yield extraction.dates.filter(selection.of(extraction).date);
}

/** --actor and --match ask for what an entry says and who says it, not for the words of the date. */
async function* entries(inputs: readonly string[], values: Values, session: Session) {
  const { actor, match, ...others } = filtersOf(values);
  const selection = select(others);
  const speakers = select(actor ? { actor } : {});
  const holds = match === undefined ? () => true : textTest(match);
  const all = timeline();
  const once = await onceEach(values, session);
  for await (const extraction of extractions(inputs, values, session, selection, once)) {
    const speaks = speakers.of(extraction).claim;
    const isWanted = selection.of(extraction).date;
    all.add(extraction, {
      date: (date) => isWanted(date) && !once?.isRepeat(date.id),
      claim: (claim) => !actor || (claim !== undefined && speaks(claim)),
    });
  }
  const adrift = all.adrift();
  if (adrift > 0)
    session.say(
      "notice",
      `${adrift} ${adrift === 1 ? "date stands" : "dates stand"} in no clause (datelines, headings): not in the timeline`,
    );
  yield all.finish().filter(({ statement, text, event }) => holds(`${statement} ${text} ${event.text}`));
}
