/** Temporal expressions: found by a grammar over tokens, resolved to TIMEX3 values and calendar intervals. */
import type { Analysis } from "../language/index.ts";
import { parseDay } from "./calendar.ts";
import { clauseReader } from "./clauses.ts";
import { parseLine } from "./grammar/index.ts";
import type { Candidate } from "./meaning.ts";
import { joinNeighbours } from "./refine/join.ts";
import { shareYears } from "./refine/lists.ts";
import { shareDayOfTimes } from "./refine/nights.ts";
import { type Frame, isHistory } from "./resolve/frame.ts";
import { resolve } from "./resolve/index.ts";
import { tenseReader } from "./tense.ts";
import type { DateExpression } from "./types.ts";
import { dayFirstIn, type Line, readWords } from "./words.ts";

export type { DateExpression, DateType } from "./types.ts";

/** The temporal expressions of a text, in order. `published` (ISO 8601 or `null`) is what relative ones resolve against. */
export function findDates(analysis: Analysis, published: string | null): DateExpression[] {
  const { tokens } = analysis;
  const found = findCandidates(analysis);
  const day = published === null ? null : parseDay(published);
  const frame: Frame = {
    published: day,
    history: isHistory(found, day),
    reference: null,
    referenceSentence: 0,
    memory: new Map(),
  };
  const tenseOf = tenseReader(analysis);
  const clauseOf = clauseReader(analysis);
  return found.map((candidate) => ({
    start: tokens[candidate.first]!.start,
    end: tokens[candidate.last - 1]!.end,
    ...resolve(candidate, frame, tenseOf(candidate), tokens[candidate.first]!.sentence),
    event: clauseOf(candidate),
  }));
}

/** Reads and refines sentence by sentence. */
function findCandidates(analysis: Analysis): Candidate[] {
  const { text, tokens, sentences } = analysis;
  const words = readWords(analysis);
  const dayFirst = dayFirstIn(words);
  const out: Candidate[] = [];
  for (const { first, last } of sentences) {
    const line: Line = { text, tokens, words, first, last, dayFirst };
    const found = parseLine(line);
    if (found.length === 0) continue;
    for (const candidate of shareYears(line, shareDayOfTimes(line, joinNeighbours(line, found)))) {
      if (candidate.mod !== "NOT") out.push(candidate);
    }
  }
  return out;
}
