import { rolls, select, sortRecords } from "../../analysis/index.ts";
import type { Act, ActorRecord } from "../../records.ts";
import { entityTypes } from "../../vocabulary.ts";
import type { Command, Session, Values } from "../command.ts";
import { loadCorrections } from "../corrections/load.ts";
import { uncorrected } from "../extractions.ts";
import { inputPaths } from "../inputs.ts";
import { allCopies, onceEach } from "../once.ts";
import * as o from "../options.ts";
import { printRecords } from "../printing.ts";
import { filtersOf } from "../reading.ts";
import { paths, printing, readingEntities } from "./records.ts";

export const actors: Command = {
  name: "actors",
  summary: "who makes claims, how many of each kind, and from when to when",
  about:
    "One record for each entity that claims are credited to, across all documents. Filters choose the claims that count: --about Kursk " +
    "gives those who speak about it. --type asks for the actor's type, --match for a part of its name, alias or role, --min and --max " +
    "for its number of claims. What a copy or another version of a document repeats in the same words counts once.\n" +
    "The kinds of act that occur are columns, the most frequent first; on a terminal, as many as fit.",
  examples: [
    ["osint actors seeds/", "who speaks in the documents of a folder"],
    ["osint actors --type organization --about Kursk reports/", "which bodies speak about a place"],
    ["osint actors --sort=-acts.denial --limit 10 reports/", "who denies most"],
    ["osint actors -o actors.csv reports/", "a spreadsheet with a column for each kind of act"],
  ],
  argument: paths,
  options: [
    ...readingEntities,
    ...[o.actor, o.about, o.act, o.mode, o.hedged, o.via, o.topic, o.since, o.until, o.type("types", entityTypes)],
    ...[o.min, o.max, o.match, allCopies],
    ...printing("actor"),
  ],
  async run(words, values, session) {
    const found = await speaking(inputPaths(words, session), values, session);
    const sorted = (values.sort ? sortRecords(found, values.sort) : found).slice(0, values.limit);
    await printRecords("actor", only(sorted), values, session, actsOf(sorted));
  },
};

async function speaking(inputs: readonly string[], values: Values, session: Session): Promise<ActorRecord[]> {
  const corrector = await loadCorrections(values, session);
  const { type, match, min, max, ...filters } = filtersOf(values);
  const claims = select(filters);
  const one = select({ ...(type && { type }), ...(match !== undefined && { match }) });
  const { roll } = await rolls();
  const all = roll(corrector ?? undefined);
  const once = await onceEach(values, session);
  for await (const found of uncorrected(inputs, values, session, claims, once)) {
    const corrected = corrector?.apply(found) ?? found;
    const wanted = corrected.claims.filter(claims.of(corrected).claim).filter(({ id }) => !once?.isRepeat(id));
    all.add(found, new Set(wanted.map(({ id }) => id)));
  }
  return all
    .actors()
    .filter((actor) => one.entity(actor) && actor.claims >= (min ?? 0) && actor.claims <= (max ?? actor.claims));
}

async function* only<T>(records: readonly T[]) {
  yield records;
}

/** The acts that occur, most frequent first. */
function actsOf(actors: readonly ActorRecord[]): Act[] {
  const counts = new Map<Act, number>();
  for (const { acts } of actors)
    for (const [act, count = 0] of Object.entries(acts)) counts.set(act as Act, (counts.get(act as Act) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([act]) => act);
}
