import { select } from "../../analysis/index.ts";
import { entityTypes } from "../../vocabulary.ts";
import type { Command, Session, Values } from "../command.ts";
import { inputPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { printRecords } from "../printing.ts";
import { extractions, filtersOf } from "../reading.ts";
import { paths, printing, reading } from "./records.ts";

export const entities: Command = {
  name: "entities",
  summary: "people, bodies, places, …: their names, roles and how often they speak",
  about:
    "One record for each entity of all documents together. --min and --max ask for its number of mentions, --since and --until for " +
    "the day the documents were published, --match for a part of a name, alias or role.",
  examples: [
    ["osint entities seeds/", "who and what the documents of a folder speak of"],
    ["osint entities --type person --sort=-claims --limit 10 reports/", "the ten people who are credited most often"],
    ["osint entities --mentions --match Putin --format ndjson reports/", "every place where he is named or meant"],
  ],
  argument: paths,
  options: [
    ...reading,
    {
      flags: "--mentions",
      description: "one record for each place where an entity is named or referred to",
      group: "Filters",
    },
    ...[o.type("types", entityTypes), o.min, o.max, o.since, o.until, o.match],
    ...printing("entity", "mention"),
  ],
  async run(words, values, session) {
    const kind = values.mentions ? "mention" : "entity";
    o.checkFields(values, kind);
    const inputs = inputPaths(words, session);
    await printRecords(kind, (values.mentions ? mentions : linked)(inputs, values, session), values, session);
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
  const { linkEntities } = await import("../../entities/index.ts");
  const selection = select(filtersOf(values));
  const linker = linkEntities();
  for await (const extraction of extractions(inputs, values, session, selection)) {
    if (selection.published(extraction.document.date)) linker.add(extraction.entities);
  }
  yield linker.finish().filter(selection.entity);
}
