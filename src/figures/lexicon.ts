/** The word tables of this room, as maps. Forms are kept in small letters unless a table says that they are compared as spelt. */
import { readLexicon } from "../data.ts";
import type { Bound, Measure, Trend } from "../records.ts";
import { phraseTable } from "./phrases.ts";

/** Kinds of number words; see lexicons/figure-numbers.tsv. */
export interface NumberWord {
  readonly kind: "digit" | "teen" | "ten" | "hundred" | "scale" | "pack" | "part" | "many" | "manyscale";
  readonly value: number;
  /** The upper end, where the word stands for an interval. */
  readonly high: number;
}

export interface Magnitude {
  readonly power: number;
  readonly when: "always" | "money" | "noun";
}

export interface Currency {
  readonly code: string;
  readonly factor: number;
  /** Whether the form is a currency only after a number of 100 and more. */
  readonly large: boolean;
}

export interface UnitEntry {
  readonly unit: string;
  readonly measure: Measure;
}

export interface Counted {
  readonly kind: "force" | "person" | "crowd" | "loss" | "thing";
  readonly topic: string | null;
}

export const NUMBER_WORDS = new Map(
  readLexicon("figure-numbers").map(([word = "", kind = "", value = ""]): [string, NumberWord] => {
    const [low, high] = value.split("-").map(Number);
    return [word, { kind: kind as NumberWord["kind"], value: low!, high: high ?? low! }];
  }),
);

export const MAGNITUDES = new Map(
  readLexicon("figure-magnitudes").map(([form = "", power = "", when = ""]): [string, Magnitude] => [
    form,
    { power: Number(power), when: when as Magnitude["when"] },
  ]),
);

const boundRows = readLexicon("figure-bounds");
const boundsAt = (side: string) =>
  phraseTable(
    new Map(boundRows.filter((row) => row[1] === side).map(([phrase = "", , bound = ""]) => [phrase, bound as Bound])),
  );
export const BOUNDS_BEFORE = boundsAt("before");
export const BOUNDS_AFTER = boundsAt("after");

export const TRENDS = new Map(readLexicon("figure-trends").map(([word = "", trend = ""]) => [word, trend as Trend]));
export const STOPS = new Set(readLexicon("figure-stops").map(([word = ""]) => word));

/** The plural of an English noun, of its last word if it has several. */
function pluralOf(noun: string): string {
  if (/(?:^|\s)foot$/.test(noun)) return noun.replace(/foot$/, "feet");
  if (/feet$|craft$/.test(noun)) return noun;
  if (/man$/.test(noun) && !/(?:hu|ger)man$/.test(noun)) return noun.replace(/man$/, "men");
  if (/child$/.test(noun)) return `${noun}ren`;
  if (/[^f]fe$/.test(noun)) return noun.replace(/fe$/, "ves");
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Puts a form and its plurals into a map: of the last word, and of the first ("miles per hour"). Short forms and codes are taken as spelt. */
function addForms<T>(map: Map<string, T>, form: string, entry: T): void {
  const spelt = form !== form.toLowerCase() || form.length < 3;
  const put = (key: string) => {
    if (!map.has(key)) map.set(key, entry);
  };
  put(form);
  if (spelt) return;
  put(pluralOf(form));
  const [first = "", ...rest] = form.split(" ");
  if (rest.length > 0) put([pluralOf(first), ...rest].join(" "));
}

const currencyRows = readLexicon("figure-currencies");
function currenciesAt(places: readonly string[]): Map<string, Currency> {
  const map = new Map<string, Currency>();
  for (const [form = "", code = "", place = "", factor = ""] of currencyRows) {
    if (places.includes(place)) addForms(map, form, { code, factor: Number(factor), large: place === "large" });
  }
  return map;
}
export const CURRENCIES_BEFORE = currenciesAt(["before"]);
export const CURRENCIES_AFTER = currenciesAt(["after", "large"]);
/** Words and signs that a currency before a number may begin with ("US" of "US $"). */
export const CURRENCY_STARTS = new Set(
  [...CURRENCIES_BEFORE.keys()].flatMap((form) => [
    form,
    form.split(" ")[0]!,
    ...(/^\p{L}+|^\p{Sc}/u.exec(form) ?? []),
  ]),
);

export const UNITS = new Map<string, UnitEntry>();
for (const [form = "", unit = "", measure = ""] of readLexicon("figure-units"))
  addForms(UNITS, form, { unit, measure: measure as Measure });
/** First words of units and currencies behind a number → the most words a name has that begins so. */
export const UNIT_LENGTHS = phraseTable<unknown>(new Map<string, unknown>([...UNITS, ...CURRENCIES_AFTER])).firsts;

export const COUNTED = new Map<string, Counted>();
/** Plural of a counted noun → its singular. */
export const SINGULARS = new Map<string, string>();
for (const [noun = "", kind = "", topic = ""] of readLexicon("figure-counted")) {
  const entry = { kind: kind as Counted["kind"], topic: topic === "" ? null : topic };
  const plural = pluralOf(noun);
  for (const form of [noun, plural]) if (!COUNTED.has(form)) COUNTED.set(form, entry);
  if (!SINGULARS.has(plural)) SINGULARS.set(plural, noun);
}

/** Phrases of lexicons/figure-losses.tsv by use. */
const lossRows = readLexicon("figure-losses");
const lossesOf = (use: string) =>
  phraseTable(new Map(lossRows.filter((row) => row[1] === use).map(([phrase = "", , topic = ""]) => [phrase, topic])));
export const LOSS_ACTIVE = lossesOf("active");
export const LOSS_DONE = lossesOf("done");
export const LOSS_IS = lossesOf("is");
export const LOSS_GROUND = lossesOf("ground");

/** First word of a toll → its second word ("" for none) → topic. */
export const TOLLS = new Map<string, Map<string, string>>();
for (const [first = "", second = "", topic = ""] of readLexicon("figure-tolls")) {
  const seconds = TOLLS.get(first) ?? new Map<string, string>();
  TOLLS.set(first, seconds.set(second, topic));
}

const contextRows = readLexicon("figure-context");
const contextOf = (kind: string) => new Set(contextRows.filter((row) => row[1] === kind).map(([word = ""]) => word));
export const LABELS = contextOf("label");
export const STREETS = contextOf("street");
export const CALIBRE_NOUNS = contextOf("calibre");
export const MONTHS = contextOf("month");
export const CLOCK_WORDS = contextOf("clock");
export const ERAS = contextOf("era");
export const YEAR_BEFORE = contextOf("year-before");
/** Fixed phrases. */
export const IDIOMS = phraseTable(new Map([...contextOf("idiom")].map((form) => [form, true])));
export const BE = contextOf("be");
export const TREND_GAPS = contextOf("trend-gap");
export const EXTENTS = contextOf("extent");
export const SIZES = contextOf("size");
export const NO_UNITS = contextOf("no-unit");
export const LAUNCHED = contextOf("launched");
export const BEFORE_ONE = contextOf("before-one");
/** Words that count people without a number → the least they mean. */
export const VAGUE_COUNTS = new Map([
  ...[...contextOf("vague-3")].map((word): [string, number] => [word, 3]),
  ...[...contextOf("vague-4")].map((word): [string, number] => [word, 4]),
]);
