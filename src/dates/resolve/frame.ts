import { civil } from "../calendar.ts";
import type { Candidate } from "../meaning.ts";
import type { Grain, Stamp } from "../stamp.ts";

export type Tense = "past" | "present" | "future" | null;

/** What expressions resolve against: the document's date and what was mentioned before. */
export interface Frame {
  /** Day number of the document's date. */
  readonly published: number | null;
  /** A history tells of years far from the document's date: there, a month without a year is of the year last mentioned. */
  readonly history: boolean;
  /** The date last mentioned. */
  reference: Stamp | null;
  /** Sentence it stands in. */
  referenceSentence: number;
  /** The last one of each grain. */
  readonly memory: Map<Grain, Stamp>;
}

/** Whether most years the text names are far from its date (or it has none). */
export function isHistory(found: readonly Candidate[], published: number | null): boolean {
  if (published === null) return true;
  const now = civil(published).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of found) {
    if (meaning.kind === "calendar" && meaning.year !== null && Math.abs(meaning.year - now) > 1) far++;
    else if (meaning.kind === "calendar" && (meaning.year !== null || meaning.weekday !== null)) near++;
    else if (meaning.kind === "shift" && meaning.from === "document") near++;
  }
  return far >= 5 && far > 2 * near;
}
