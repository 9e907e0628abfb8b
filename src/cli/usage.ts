/** A command that was asked for in a wrong way: shown with a hint, exit status 2. */
export class UsageError extends Error {}

/** Restricted Damerau–Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** ` (did you mean "denial"?)` when a known word is near, else "". */
export function didYouMean(word: string, known: readonly string[]): string {
  if (word.length > 60) return "";
  const folded = word.toLowerCase();
  const near = known
    .map((candidate) => ({ candidate, away: distance(folded, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, candidate.length * 0.4))
    .sort((a, b) => a.away - b.away)[0];
  const longer = known.find((candidate) => folded.length > 2 && candidate.toLowerCase().startsWith(folded));
  const found = near?.candidate ?? longer;
  return found ? ` (did you mean "${found}"?)` : "";
}

/** `value` when it is one of `known`, else an error that lists them. */
export function oneOf<T extends string>(value: string, known: readonly T[], what: string): T {
  const found = known.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`${what} "${value}" is not known${didYouMean(value, known)}\nallowed: ${known.join(", ")}`);
}
