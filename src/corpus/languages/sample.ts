/** Longest piece: as much as the detector reads. */
const longest = 1000;
/** Pieces of a long text. */
const most = 8;

/** Pieces of a text from `from` on, of equal length, that stand for the whole: all of a short one, of a long one some at equal distances. */
export function piecesOf(text: string, from: number): string[] {
  const length = text.length - from;
  const count = Math.min(most, Math.ceil(length / longest));
  const step = Math.ceil(length / count);
  return Array.from({ length: count }, (_, i) =>
    text.slice(from + i * step, from + i * step + Math.min(step, longest)),
  );
}
