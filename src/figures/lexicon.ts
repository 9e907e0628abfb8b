/** The word tables of this room, as maps. Forms are kept in small letters unless a table says that they are compared as spelt. */
import { readLexicon } from "../data.ts";
import { LazyTable } from "../lazy-table.ts";
import type { Bound, Trend } from "../records.ts";
import { PhraseTable } from "./phrases.ts";

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

export const NUMBER_WORDS = new LazyTable(
  () =>
    new Map(
      readLexicon("figure-numbers").map(([word = "", kind = "", value = ""]): [string, NumberWord] => {
        const [low, high] = value.split("-").map(Number);
        return [word, { kind: kind as NumberWord["kind"], value: low!, high: high ?? low! }];
      }),
    ),
);

export const MAGNITUDES = new LazyTable(
  () =>
    new Map(
      readLexicon("figure-magnitudes").map(([form = "", power = "", when = ""]): [string, Magnitude] => [
        form,
        { power: Number(power), when: when as Magnitude["when"] },
      ]),
    ),
);

/** The phrases of a lexicon by what stands in its second column; the third is what a phrase means. */
function byUse<T>(name: string): LazyTable<Map<string, T>> {
  return new LazyTable(() => {
    const uses = new Map<string, Map<string, T>>();
    for (const [phrase = "", use = "", value = ""] of readLexicon(name)) {
      const phrases = uses.get(use) ?? new Map<string, T>();
      uses.set(use, phrases.set(phrase, value as T));
    }
    return uses;
  });
}

const BOUNDS = byUse<Bound>("figure-bounds");
export const BOUNDS_BEFORE = new PhraseTable(() => BOUNDS.get("before")!);
export const BOUNDS_AFTER = new PhraseTable(() => BOUNDS.get("after")!);

export const TRENDS = new LazyTable(
  () => new Map(readLexicon("figure-trends").map(([word = "", trend = ""]) => [word, trend as Trend])),
);
export const STOPS = new LazyTable(() => new Map(readLexicon("figure-stops").map(([word = ""]) => [word, true])));

/** Phrases of lexicons/figure-losses.tsv by use. */
const LOSSES = byUse<string>("figure-losses");
export const LOSS_ACTIVE = new PhraseTable(() => LOSSES.get("active")!);
export const LOSS_DONE = new PhraseTable(() => LOSSES.get("done")!);
export const LOSS_IS = new PhraseTable(() => LOSSES.get("is")!);
export const LOSS_GROUND = new PhraseTable(() => LOSSES.get("ground")!);

/** First word of a toll → its second word ("" for none) → topic. */
export const TOLLS = new LazyTable(() => {
  const tolls = new Map<string, Map<string, string>>();
  for (const [first = "", second = "", topic = ""] of readLexicon("figure-tolls")) {
    const seconds = tolls.get(first) ?? new Map<string, string>();
    tolls.set(first, seconds.set(second, topic));
  }
  return tolls;
});

const CONTEXTS = byUse<string>("figure-context");
function contextOf(kind: string): LazyTable<string> {
  return new LazyTable(() => CONTEXTS.get(kind)!);
}
export const LABELS = contextOf("label");
export const STREETS = contextOf("street");
export const CALIBRE_NOUNS = contextOf("calibre");
export const MONTHS = contextOf("month");
export const CLOCK_WORDS = contextOf("clock");
export const ERAS = contextOf("era");
export const YEAR_BEFORE = contextOf("year-before");
/** Fixed phrases. */
export const IDIOMS = new PhraseTable(() => CONTEXTS.get("idiom")!);
export const BE = contextOf("be");
export const TREND_GAPS = contextOf("trend-gap");
export const EXTENTS = contextOf("extent");
export const SIZES = contextOf("size");
export const NO_UNITS = contextOf("no-unit");
export const LAUNCHED = contextOf("launched");
export const BEFORE_ONE = contextOf("before-one");
/** Words that count people without a number → the least they mean. */
export const VAGUE_COUNTS = new LazyTable(() => {
  const least = new Map<string, number>();
  for (const word of CONTEXTS.get("vague-3")!.keys()) least.set(word, 3);
  for (const word of CONTEXTS.get("vague-4")!.keys()) least.set(word, 4);
  return least;
});
