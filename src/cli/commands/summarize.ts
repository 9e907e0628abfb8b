import { select, summarizer } from "../../analysis/index.ts";
import { summaryWriters, toJson } from "../../output/index.ts";
import type { Command, Session, Values } from "../command.ts";
import { extractions } from "../extractions.ts";
import { inputPaths } from "../inputs.ts";
import { allCopies, onceEach } from "../once.ts";
import * as o from "../options.ts";
import { formatOf, isFile } from "../printing.ts";
import { filtersOf } from "../reading.ts";
import { openSink } from "../sink.ts";
import { screenOf } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { paths, readingEntities } from "./records.ts";

/** Rows of a section, unless --limit says otherwise. */
const rows = 8;

export const summarize: Command = {
  name: "summarize",
  summary: "one screen: who speaks, what is claimed, which figures, when",
  about:
    "Claims are ranked: denials, confirmations, threats and warnings before statements, named actors, claims with figures and those that " +
    "several documents carry first. Figures of the same amount and topic are one row with everyone who puts them forward. Filters choose " +
    "the claims, figures and dates that are counted. What a copy or another version of a document repeats in the same words counts once. JSON is one object; it holds passages in full, which a terminal shows shortened.",
  examples: [
    ["osint summarize seeds/", "what the documents of a folder say"],
    ["osint summarize --about Kursk --since 2024-10 reports/", "on one place, from one month on"],
    ["osint summarize --limit 20 --format markdown -o brief.md reports/", "a longer one, to paste into a report"],
  ],
  argument: paths,
  options: [
    ...readingEntities,
    ...[o.actor, o.about, o.act, o.mode, o.hedged, o.via, o.topic, o.since, o.until, o.match, allCopies],
    ...[o.format(["table", "json", "ndjson", "markdown"]), o.json],
    { ...o.limit, description: `at most this many rows a section (${rows})` },
    ...[o.failEmpty, o.output, o.color, o.quiet],
  ],
  async run(words, values, session) {
    const format = formatOf(values);
    if (format === "csv" || format === "tsv")
      throw new UsageError("a summary is no list of records: choose table, json, ndjson or markdown");
    const inputs = inputPaths(words, session);
    const sink = await openSink(values.output, session);
    try {
      const summary = await summaryOf(inputs, values, session);
      await sink.write(await rendered());
      await sink.close();
      if (values.failEmpty && summary.counts.claims + summary.counts.figures + summary.counts.dates === 0)
        session.fail(3);

      async function rendered(): Promise<string> {
        if (format === "json" || format === "ndjson") {
          const pretty = format === "json" && !isFile(values.output) && process.stdout.isTTY === true;
          return `${toJson(summary, pretty)}\n`;
        }
        const { summaryMarkdown, summaryScreen } = await summaryWriters();
        if (format === "markdown") return summaryMarkdown(summary);
        return summaryScreen(summary, screenOf(isFile(values.output), values.color ?? "auto"));
      }
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  },
};

async function summaryOf(inputs: readonly string[], values: Values, session: Session) {
  const selection = select(filtersOf(values));
  const summary = summarizer();
  const once = await onceEach(values, session);
  const isNew = ({ id }: { readonly id: string }) => !once?.isRepeat(id);
  for await (const extraction of extractions(inputs, values, session, selection, once)) {
    const selected = selection.of(extraction);
    summary.add({
      ...extraction,
      claims: extraction.claims.filter(isNew).filter(selected.claim),
      figures: extraction.figures.filter(isNew).filter(selected.figure),
      dates: extraction.dates.filter(isNew).filter(selected.date),
    });
  }
  return summary.finish(values.limit ?? rows);
}
