import { among } from "../among.ts";
import type { Analysis } from "../language/index.ts";
import type { Range } from "../text.ts";
import type { Candidate } from "./meaning.ts";

const BREAK = ';|:|(|)|[|]|“|”|"|—|–|--|---';
const SUBORDINATOR =
  "that|which|who|whom|while|because|although|though|whereas|if|when|where|after|before|since|as|until|and|but|or|,";

const RELATIVE = "who|whom|which";

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly verb: boolean;
}

/**
 * The clause each expression dates. A sentence is cut where a strong mark stands, and at a comma, conjunction or relative
 * where what follows has a finite verb of its own; the piece with the expression, and the next piece with a verb if it has none, is the clause.
 */
export function clauseReader(analysis: Analysis): (found: Candidate) => Range | null {
  const { tokens, sentences, verbGroups } = analysis;
  let sentenceIndex = -1;
  let segments: Segment[] = [];
  let next = 0;
  let at = 0;
  return ({ first, last }) => {
    const { sentence } = tokens[first]!;
    if (sentence !== sentenceIndex) {
      sentenceIndex = sentence;
      const { first: from, last: to } = sentences[sentence]!;
      while (next < verbGroups.length && verbGroups[next]!.first < from) next++;
      const heads = new Set<number>();
      for (let k = next; k < verbGroups.length && verbGroups[k]!.first < to; k++) {
        if (verbGroups[k]!.finite) for (let t = verbGroups[k]!.first; t < verbGroups[k]!.last; t++) heads.add(t);
      }
      at = 0;
      segments = segmentsOf(analysis, from, to, heads);
    }
    while (at < segments.length && segments[at]!.last <= first) at++;
    return at < segments.length && segments[at]!.first < last ? clauseAt(analysis, segments, at) : null;
  };
}

/** Pieces between the marks and words that may begin a clause; a piece without a verb is joined to the one before it. */
function segmentsOf({ tokens }: Analysis, from: number, to: number, verbs: ReadonlySet<number>): Segment[] {
  const out: Segment[] = [];
  let first = from;
  let verb = false;
  const close = (last: number) => {
    if (last > first) out.push({ first, last, verb });
    first = last;
    verb = false;
  };
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (among(BREAK, lower)) {
      close(i);
      first = i + 1;
    } else if (among(SUBORDINATOR, lower) && (verb || among(RELATIVE, lower)) && verbFollows(tokens, i, to, verbs)) {
      close(i);
      first = i + 1;
    }
    if (verbs.has(i)) verb = true;
  }
  close(to);
  return out;
}

/** Whether a finite verb comes before the next mark: within twelve tokens. */
function verbFollows(tokens: Analysis["tokens"], i: number, to: number, verbs: ReadonlySet<number>): boolean {
  for (let k = i + 1; k < to && k < i + 13; k++) {
    if (verbs.has(k)) return true;
    if (among(BREAK, tokens[k]!.lower) || tokens[k]!.lower === ",") return false;
  }
  return false;
}

function clauseAt({ tokens }: Analysis, segments: readonly Segment[], at: number): Range | null {
  let from = at;
  let to = at;
  if (!segments[at]!.verb) {
    if (segments[at + 1]?.verb) to = at + 1;
    else if (segments[at - 1]?.verb) from = at - 1;
    else return null;
  }
  let first = segments[from]!.first;
  let last = segments[to]!.last;
  while (first < last && among(",|.|;|:", tokens[first]!.lower)) first++;
  while (last > first && among(",|.|;|:|!|?|...|?!|!!|!?", tokens[last - 1]!.lower)) last--;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}
