/** Fields of records by name, dots reaching inside: `line`, `actor.name`, `content.text`. */

import { acts } from "../vocabulary.ts";

/** Kinds of record that a command prints as rows. */
export type Kind =
  | "claim"
  | "figure"
  | "date"
  | "timeline"
  | "entity"
  | "actor"
  | "join"
  | "mention"
  | "document"
  | "duplicate";

/** Field names of one kind in the order records have them, each with the names of what is inside it. */
export type Fields = ReadonlyMap<string, readonly string[]>;

const span = ["text", "start", "end"];
const actor = ["id", "name", "type"];
const evidence: [string, string[]][] = ["id", "document", "path", "line", "page", "start", "end", "text"].map((n) => [
  n,
  [],
]);
const plain = (...names: string[]): [string, string[]][] => names.map((name) => [name, []]);

export const fieldsOf: Readonly<Record<Kind, Fields>> = {
  claim: new Map([
    ...evidence,
    ["actor", actor],
    ["source", span],
    ["cue", span],
    ["content", span],
    ...plain("statement", "act", "mode", "polarity", "certainty"),
    ["hedges", span],
    ["via", ["actor", "source", "cue"]],
    ["saidAt", [...span, "value", "from", "to"]],
    ["setting", span],
    ["addressee", span],
    ...plain("figures", "dates", "entities"),
    ["sentence", span],
  ]),
  figure: new Map([
    ...evidence,
    ...plain("value", "low", "high", "bound", "trend", "measure", "unit"),
    ["of", span],
    ...plain("topic"),
    ["actor", actor],
    ...plain("claim", "date"),
  ]),
  date: new Map([...evidence, ...plain("type", "value", "mod", "from", "to", "relative", "claim"), ["event", span]]),
  timeline: new Map([
    ...evidence,
    ...plain("from", "to", "mod", "kind"),
    ["event", span],
    ["actor", actor],
    ["source", span],
    ...plain("act", "certainty"),
    ["via", ["actor", "source", "cue"]],
    ...plain("statement", "claim", "publisher", "times", "documents"),
  ]),
  entity: new Map(
    plain(
      ...["id", "name", "type", "aliases", "roles", "country", "mentions", "documents", "claims"],
      ...["about", "firstSeen", "lastSeen", "rating"],
    ),
  ),
  actor: new Map([
    ...plain("id", "name", "type", "aliases", "roles", "country", "rating"),
    ...plain("claims", "relays", "documents", "firstSaid", "lastSaid"),
    ["acts", [...acts]],
  ]),
  join: new Map([
    ...evidence,
    ...plain("kind"),
    ["entity", actor],
    ...plain("name", "across", "times", "documents", "undo"),
  ]),
  mention: new Map([...evidence, ...plain("entity", "name", "type", "form")]),
  duplicate: new Map(
    plain(
      ...["id", "path", "title", "publisher", "date", "words"],
      ...["duplicateOf", "likeness", "common", "onlyHere", "onlyThere"],
    ),
  ),
  document: new Map(
    plain(
      ...["id", "path", "title", "publisher", "author", "url", "date", "dateFrom"],
      ...["language", "sha256", "format", "words"],
    ),
  ),
};

/** Every name that `--fields` and `--sort` take for a kind. */
export function fieldNames(kind: Kind): string[] {
  return [...fieldsOf[kind]].flatMap(([name, inner]) => [name, ...inner.map((part) => `${name}.${part}`)]);
}

/** The value of a field; inside a list, the list of its items' values; `null` where there is nothing. */
export function pick(record: object, field: string): unknown {
  let value: unknown = record;
  for (const part of field.split(".")) value = Array.isArray(value) ? value.map((v) => get(v, part)) : get(value, part);
  return value;
}

function get(value: unknown, name: string): unknown {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return null;
  return (value as Record<string, unknown>)[name];
}
