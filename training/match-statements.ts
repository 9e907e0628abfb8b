/** Compares the statements of one gold item with the claims found in it. */
import type { Extraction } from "../src/extract.ts";
import type { ClaimRecord } from "../src/records.ts";
import type { Range } from "../src/text.ts";
import type { GoldItem, GoldStatement, Part } from "./gold.ts";

/** One field of a matched statement. */
interface Check {
  readonly right: boolean;
  /** Whether the gold or the claim has something here beyond the field's usual value. */
  readonly given: boolean;
  readonly expected: string;
  readonly got: string;
}

export type Field =
  | "actor"
  | "act"
  | "first act"
  | "via"
  | "certainty"
  | "hedges"
  | "mode"
  | "polarity"
  | "saidAt"
  | "addressee";

interface Match {
  readonly gold: GoldStatement;
  readonly claim: ClaimRecord;
  readonly checks: Readonly<Record<Field, Check>>;
}

export interface Outcome {
  readonly item: GoldItem;
  /** Statements that count, found or not. */
  readonly gold: number;
  /** Claims that count: matched, or in the item's own text and not in the gold. */
  readonly found: number;
  readonly matches: readonly Match[];
  /** Statements not found; `near` says which claim stands where they were expected. */
  readonly missed: readonly { readonly gold: GoldStatement; readonly near: string }[];
  readonly extra: readonly ClaimRecord[];
  readonly figures: readonly { readonly found: boolean; readonly right: boolean; readonly about: string }[];
}

/**
 * A claim is a statement of the gold when at least half of the words of both contents are shared and the cues share a word (or neither
 * has one, or the gold does not check it). A statement without content is found by its cue. Each claim counts for one statement, best first.
 */
export function compareItem(item: GoldItem, { claims, figures }: Pick<Extraction, "claims" | "figures">): Outcome {
  const words = wordsOf(item.text);
  const pairs = item.statements.flatMap((gold, g) =>
    claims.flatMap((claim, c) => {
      const score = likeness(words, gold, claim);
      return score === null ? [] : [{ g, c, score }];
    }),
  );
  const goldTaken = new Map<number, number>();
  const claimTaken = new Set<number>();
  for (const { g, c } of pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.c - b.c)) {
    if (goldTaken.has(g) || claimTaken.has(c)) continue;
    goldTaken.set(g, c);
    claimTaken.add(c);
  }
  const counted = [...item.statements.entries()].filter(([, { optional }]) => !optional);
  const matches = counted.flatMap(([g, gold]) => {
    const claim = claims[goldTaken.get(g) ?? -1];
    return claim ? [{ gold, claim, checks: checksOf(gold, claim) }] : [];
  });
  const extra = claims.filter((claim, c) => !claimTaken.has(c) && anchor(claim) >= item.from);
  return {
    item,
    gold: counted.length,
    found: matches.length + extra.length,
    matches,
    missed: counted.flatMap(([g, gold]) => (goldTaken.has(g) ? [] : [{ gold, near: nearTo(words, gold, extra) }])),
    extra,
    figures: item.figures.map(({ at, figure, actors }) => {
      const found = figures.find((one) => one.start < figure.end && figure.start < one.end);
      const right = found !== undefined && sameActor(actors, found.actor?.name ?? null);
      const about = `${at} ${figure.text}: ${found ? (found.actor?.name ?? null) : "not found"} instead of ${actors[0]}`;
      return { found: found !== undefined, right, about };
    }),
  };
}

/** How well a claim fits, or null when it does not. */
function likeness(words: readonly Range[], gold: GoldStatement, claim: ClaimRecord): number | null {
  if (!sameCue(words, gold.cues, claim.cue)) return null;
  const found = indices(words, claim.content);
  const overlap = Math.max(
    ...gold.contents.map((parts) => {
      if (parts.length === 0) return gold.cues ? 0.5 : 0;
      const wanted = indices(words, parts);
      const shared = [...wanted].filter((i) => found.has(i)).length;
      return shared / (wanted.size + found.size - shared);
    }),
  );
  if (overlap < 0.5) return null;
  return overlap + (sameActor(gold.actors, claim.actor?.name ?? null) ? 1 : 0) + (gold.optional ? 0 : 0.1);
}

function sameCue(words: readonly Range[], cues: readonly Part[] | null | undefined, cue: Range | null): boolean {
  if (cues === undefined) return true;
  const found = cue ? indices(words, [cue]) : new Set<number>();
  if (cues === null) return found.size === 0;
  return cues.some((one) => [...indices(words, [one])].some((i) => found.has(i)));
}

function checksOf(gold: GoldStatement, claim: ClaimRecord): Record<Field, Check> {
  const check = (right: boolean, given: boolean, expected: unknown, got: unknown): Check => ({
    right,
    given,
    expected: String(expected),
    got: String(got),
  });
  const actor = claim.actor?.name ?? null;
  const via = claim.via.map((link) => link.actor?.name ?? null);
  const hedges = claim.hedges.map(({ text }) => text);
  const value = claim.saidAt?.value ?? null;
  const to = claim.addressee?.text ?? null;
  return {
    actor: check(sameActor(gold.actors, actor), true, gold.actors[0], actor),
    act: check(gold.acts.includes(claim.act), true, gold.acts.join(" or "), claim.act),
    "first act": check(gold.acts[0] === claim.act, true, gold.acts[0], claim.act),
    via: check(
      gold.via.some((chain) => chain.length === via.length && chain.every((names, i) => sameActor(names, via[i]!))),
      via.length > 0 || gold.via.every((chain) => chain.length > 0),
      gold.via.map((chain) => `(${chain.map(([name]) => name).join(" > ")})`).join(" or "),
      `(${via.join(" > ")})`,
    ),
    certainty: check(
      gold.certainties.includes(claim.certainty),
      claim.certainty !== "stated" || !gold.certainties.includes("stated"),
      gold.certainties.join(" or "),
      claim.certainty,
    ),
    hedges: check(
      gold.hedges.some((words) => sameWords(words, hedges)),
      hedges.length > 0 || gold.hedges.every((words) => words.length > 0),
      gold.hedges.map((words) => `(${words.join(", ")})`).join(" or "),
      `(${hedges.join(", ")})`,
    ),
    mode: check(
      gold.modes.includes(claim.mode),
      claim.mode !== "indirect" || !gold.modes.includes("indirect"),
      gold.modes.join(" or "),
      claim.mode,
    ),
    polarity: check(
      gold.polarity.includes(claim.polarity),
      claim.polarity !== "positive" || !gold.polarity.includes("positive"),
      gold.polarity.join(" or "),
      claim.polarity,
    ),
    saidAt: check(
      gold.saidAt.some((one) =>
        one === null
          ? claim.saidAt === null
          : claim.saidAt !== null &&
            (one.value === "" ? share(one.words, claim.saidAt.text) : value?.slice(0, 10) === one.value),
      ),
      claim.saidAt !== null || !gold.saidAt.includes(null),
      gold.saidAt.map((one) => one?.value ?? null).join(" or "),
      claim.saidAt && `${claim.saidAt.text} (${value})`,
    ),
    addressee: check(
      gold.to.some((one) => (one === null ? to === null : to !== null && sameActor([one], to))),
      to !== null || !gold.to.includes(null),
      gold.to.join(" or "),
      to,
    ),
  };
}

/** The same words but for articles and case, or one name the end of the other: "Colonel Iryna Savchuk" and "Iryna Savchuk". */
function sameActor(gold: readonly (string | null)[], name: string | null): boolean {
  return gold.some((one) => {
    if (one === null || name === null) return one === name;
    const [a, b] = [nameWords(one), nameWords(name)];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    return short.length > 0 && short.every((word) => long.includes(word)) && headOf(short) === headOf(long);
  });
}

const small = new Set(["a", "an", "the", "his", "her", "its", "their"]);

function nameWords(name: string): string[] {
  const all = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = all.filter((word) => !small.has(word) && word !== "s");
  return content.length > 0 ? content : all;
}

/** The last word before "of", "in", "at" and the like. */
function headOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|in|at|for|on|with|who|that|close|from|to)$/.test(word));
  return words[(end < 0 ? words.length : end) - 1];
}

function sameWords(gold: readonly string[], found: readonly string[]): boolean {
  return (
    gold.every((one) => found.some((other) => share(one, other))) &&
    found.every((one) => gold.some((other) => share(one, other)))
  );
}

function share(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}

function wordsOf(text: string): Range[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Which words lie in some ranges. */
function indices(words: readonly Range[], ranges: readonly Range[]): Set<number> {
  return new Set(
    words.flatMap((word, i) => (ranges.some((one) => one.start < word.end && word.start < one.end) ? [i] : [])),
  );
}

function anchor({ cue, content, start }: ClaimRecord): number {
  return cue?.start ?? content[0]?.start ?? start;
}

/** The claim, not in the gold, whose cue or content is the statement's. */
function nearTo(words: readonly Range[], gold: GoldStatement, extra: readonly ClaimRecord[]): string {
  const near = extra.find((claim) => {
    const content = indices(words, claim.content);
    const shared = [...indices(words, gold.contents[0]!)].some((i) => content.has(i));
    return gold.cues ? sameCue(words, gold.cues, claim.cue) : shared;
  });
  if (!near) return "";
  return `; found there: ${near.act} [${near.actor?.name}] [${near.cue?.text}] [${near.content.map(({ text }) => text).join(" … ")}]`;
}
