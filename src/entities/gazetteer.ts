import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { EntityType } from "../records.ts";

/** What a table says of a name. `adjective` marks "Russian"; `group` a people ("Russians"). */
export interface Known {
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2, or `null`. */
  readonly country: string | null;
  readonly kind: "country" | "capital" | "people" | "name";
}

/** A known name in a text: tokens `first` to `last` (exclusive). */
export interface KnownSpan {
  readonly first: number;
  readonly last: number;
  readonly known: Known;
}

interface Tables {
  /** By the name as it is written. */
  readonly byName: ReadonlyMap<string, Known>;
  /** The greatest length in characters of a name that begins with a word. */
  readonly byFirst: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, Known>;
}

let tables: Tables | undefined;

function load(): Tables {
  const byName = new Map<string, Known>();
  const byFirst = new Map<string, number>();
  const countries = new Map<string, Known>();
  const add = (written: string, known: Known) => {
    if (written === "" || byName.has(written)) return;
    byName.set(written, known);
    for (const word of [firstWord(written), written.split(" ")[0] ?? ""]) {
      byFirst.set(word, Math.max(byFirst.get(word) ?? 0, written.length));
    }
  };
  const split = (cell = "") => cell.split(";").filter((part) => part !== "");
  for (const [code = "", name = "", aliases, adjectives, people, capitals] of readLexicon("entity-countries")) {
    const country: Known = { name, type: "place", country: code, kind: "country" };
    countries.set(code, country);
    for (const written of [name, ...split(aliases)]) add(written, country);
    const [adjective = name] = split(adjectives);
    const group: Known = { name: adjective, type: "group", country: code, kind: "people" };
    for (const written of [...split(adjectives), ...split(people)]) add(written, group);
    for (const [i, city] of split(capitals).entries()) {
      const first = split(capitals)[0] ?? city;
      const name = i > 0 && sameCity(city, first) ? first : city;
      add(city, { name, type: "place", country: code, kind: "capital" });
    }
  }
  for (const [name = "", type, country, aliases] of readLexicon("entity-names")) {
    const known: Known = { name, type: type as EntityType, country: country || null, kind: "name" };
    for (const written of [name, ...split(aliases)]) add(written, known);
  }
  for (const [word = "", plural = "", name = ""] of readLexicon("entity-groups")) {
    for (const written of [word, plural]) add(written, { name, type: "group", country: null, kind: "people" });
  }
  return { byName, byFirst, countries };
}

/** Whether two spellings are one city: alike in their first letters ("Kyiv", "Kiev"), or but for accents. */
function sameCity(a: string, b: string): boolean {
  return a.slice(0, 1) === b.slice(0, 1) && Math.abs(a.length - b.length) <= 1;
}

function firstWord(written: string): string {
  return /^[^\s\-'’]+/.exec(written)?.[0] ?? written;
}

/** What the tables say of a name as written, or undefined. */
export function knownName(written: string): Known | undefined {
  tables ??= load();
  return tables.byName.get(written);
}

/** The country of a code. */
export function countryOf(code: string): Known | undefined {
  tables ??= load();
  return tables.countries.get(code);
}

const MOST_TOKENS = 12;

/** Known names from left to right, the longest first; none overlap. */
export function findKnown(text: string, tokens: readonly Token[]): KnownSpan[] {
  tables ??= load();
  const found: KnownSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text: word, start, sentence } = tokens[i]!;
    const longest = tables.byFirst.get(word);
    if (longest === undefined) continue;
    let best: KnownSpan | undefined;
    for (let j = i; j < tokens.length && j < i + MOST_TOKENS; j++) {
      const { end, sentence: within } = tokens[j]!;
      if (end - start > longest || within !== sentence) break;
      const known = tables.byName.get(text.slice(start, end));
      if (known) best = { first: i, last: j + 1, known };
    }
    if (best) {
      found.push(best);
      i = best.last - 1;
    }
  }
  return found;
}
