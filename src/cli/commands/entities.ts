import {
  type Corrector,
  corrections,
  duplicates,
  joinsWithin,
  type Roll,
  rolls,
  select,
  textTest,
} from "../../analysis/index.ts";
import { entityTypes } from "../../vocabulary.ts";
import type { Command, Session, Values } from "../command.ts";
import { loadCorrections } from "../corrections/load.ts";
import { extractions, uncorrected } from "../extractions.ts";
import { inputPaths } from "../inputs.ts";
import { allCopies, onceEach } from "../once.ts";
import * as o from "../options.ts";
import { isOnScreen, printRecords } from "../printing.ts";
import { filtersOf } from "../reading.ts";
import { UsageError } from "../usage.ts";
import { paths, printing, readingEntities } from "./records.ts";

export const entities: Command = {
  name: "entities",
  summary: "people, bodies, places, …: names, roles, how often they speak and are spoken of, first and last seen",
  about:
    "One record for each entity of all documents together. --min and --max ask for its number of mentions, --since and --until for " +
    "the day the documents were published, --match for a part of a name, alias or role. A terminal's table leaves out things that no " +
    'name stands for ("the deployment"), unless --type or --match asks for them. What a copy or another version of a document repeats in ' +
    "the same words counts once.\n" +
    "Names are joined by rules that can be wrong: --unsure lists the joins worth a look, each with a line for osint.yaml that takes it " +
    "apart. That file has the last word on who is who (docs/entities-file.md).",
  examples: [
    ["osint entities seeds/", "who and what the documents of a folder speak of"],
    ["osint entities --type person --sort=-claims --limit 10 reports/", "the ten people who are credited most often"],
    ["osint entities --sort firstSeen --type organization reports/", "bodies in the order in which they came up"],
    ["osint entities --mentions --match Putin --format ndjson reports/", "every place where he is named or meant"],
    ["osint entities --unsure reports/", "names that may have been joined wrongly"],
  ],
  argument: paths,
  options: [
    ...readingEntities,
    {
      flags: "--mentions",
      description: "one record for each place where an entity is named or referred to",
      group: "Filters",
    },
    {
      flags: "--unsure",
      description: "one record for each name that was taken for an entity on thin evidence",
      group: "Filters",
    },
    ...[o.type("types", entityTypes), o.min, o.max, o.since, o.until, o.match, allCopies],
    ...printing("entity", "mention", "join"),
  ],
  async run(words, values, session) {
    if (values.mentions && values.unsure) throw new UsageError("choose --mentions or --unsure, not both");
    const kind = values.mentions ? "mention" : values.unsure ? "join" : "entity";
    o.checkFields(values, kind);
    const inputs = inputPaths(words, session);
    const found = { mention: mentions, join: unsure, entity: linked }[kind];
    await printRecords(kind, found(inputs, values, session), values, session);
  },
};

async function* mentions(inputs: readonly string[], values: Values, session: Session) {
  const selection = select(filtersOf(values));
  for await (const extraction of extractions(inputs, values, session, selection)) {
    if (!selection.published(extraction.document.date)) continue;
    yield extraction.mentions.filter(selection.of(extraction).mention);
  }
}

async function* linked(inputs: readonly string[], values: Values, session: Session) {
  const corrector = await loadCorrections(values, session);
  const { isNameless, roll } = await rolls();
  const selection = select(filtersOf(values));
  const all = roll(corrector ?? undefined);
  const once = await onceEach(values, session, { mentions: true });
  const { withoutRepeats } = await duplicates();
  for await (const extraction of uncorrected(inputs, values, session, selection, once)) {
    if (!selection.published(extraction.document.date)) continue;
    all.add(once ? withoutRepeats(extraction, once.isRepeat) : extraction);
  }
  if (corrector) await tellUnknown(corrector, all, session);
  const found = all.entities().filter(selection.entity);
  const whole = !isOnScreen(values) || values.type !== undefined || values.match !== undefined;
  const shown = whole ? found : found.filter((entity) => !isNameless(entity));
  yield shown;
  const left = found.length - shown.length;
  if (left > 0) session.say("notice", `${left} things without a name left out (--type)`);
}

/** --min and --max ask for how often a name stands for the entity, --match looks into both names. */
async function* unsure(inputs: readonly string[], values: Values, session: Session) {
  const corrector = await loadCorrections(values, session);
  const { joins } = await joinsWithin();
  const selection = select(filtersOf(values));
  const all = joins(corrector ?? undefined);
  for await (const extraction of uncorrected(inputs, values, session, selection)) {
    if (selection.published(extraction.document.date)) all.add(extraction);
  }
  const { type, match, min = 0, max = Number.POSITIVE_INFINITY } = values;
  const holds = match === undefined ? () => true : textTest(match);
  yield all
    .finish()
    .filter(
      ({ entity, name, times }) =>
        (!type || type.includes(entity.type)) && times >= min && times <= max && (holds(name) || holds(entity.name)),
    );
}

/** So many names are listed. */
const listed = 8;

/** A name that is misspelled in the file would otherwise have no effect in silence. */
async function tellUnknown({ corrections: file }: Corrector, all: Roll, session: Session): Promise<void> {
  const { unknownNames } = await corrections();
  const names = unknownNames(file, [...all.seen(), ...all.entities()]);
  if (names.length === 0) return;
  const shown = names.slice(0, listed).map((name) => `"${name}"`);
  const more = names.length > listed ? ` and ${names.length - listed} more` : "";
  session.say("notice", `of the corrected entities, these are in none of the documents: ${shown.join(", ")}${more}`);
}
