/**
 * The best path, by scores that are no whole numbers yet: the run time's own is `decoder.wat`. `emissions` holds a row a position; `transitions` is `(width + 1) × width`, from (row; the last is the
 * start) to (column); `allowed(i)`, where given, is a bit set of the labels position `i` may take (0: any).
 */
export function viterbi(
  emissions: Float64Array,
  transitions: ArrayLike<number>,
  width: number,
  allowed?: (i: number) => number,
): Uint8Array {
  const length = emissions.length / width;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * width);
  // Labels alive at a position, and the score of the best path to each.
  let before = new Uint8Array(width);
  let beforeCount = 0;
  let here = new Uint8Array(width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let i = 0; i < length; i++) {
    const set = allowed?.(i) ?? 0;
    let count = 0;
    for (let to = 0; to < width; to++) {
      if (set !== 0 && (set & (1 << to)) === 0) continue;
      here[count++] = to;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i === 0) best = transitions[width * width + to] as number;
      else {
        for (let k = 0; k < beforeCount; k++) {
          const p = before[k] as number;
          const s = (previous[p] as number) + (transitions[p * width + to] as number);
          if (s > best) {
            best = s;
            from = p;
          }
        }
      }
      current[to] = best + (emissions[i * width + to] as number);
      back[i * width + to] = from;
    }
    [previous, current] = [current, previous];
    [before, here] = [here, before];
    beforeCount = count;
  }
  let label = before[0] as number;
  for (let k = 1; k < beforeCount; k++) {
    const l = before[k] as number;
    if ((previous[l] as number) > (previous[label] as number)) label = l;
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * width + label] as number;
  }
  return path;
}
