/**
 * The best path. `emissions` holds a row a position; `transitions` is `(width + 1) × width`, from (row; the last is the
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

/** `dominance[a × width + b]`: the most that label `a` in place of `b` can gain from its neighbours, whatever they are. */
export function dominance(transitions: ArrayLike<number>, width: number): Int32Array {
  const out = new Int32Array(width * width);
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < width; b++) {
      let [into, outOf] = [Number.NEGATIVE_INFINITY, 0];
      for (let p = 0; p <= width; p++)
        into = Math.max(into, (transitions[p * width + a] as number) - (transitions[p * width + b] as number));
      for (let n = 0; n < width; n++)
        outOf = Math.max(outOf, (transitions[a * width + n] as number) - (transitions[b * width + n] as number));
      out[a * width + b] = into + outOf;
    }
  }
  return out;
}

/**
 * The labels of `allowed` (a bit set; 0: any) that may be on the best path: whose emission is not so far below the best one that no
 * neighbours could make up for it. Mostly one to three are left, which makes Viterbi cheap and changes no result.
 */
export function undominated(
  emissions: Float64Array,
  at: number,
  dominance: Int32Array,
  width: number,
  allowed: number,
): number {
  let best = -1;
  for (let l = 0; l < width; l++) {
    if (allowed !== 0 && (allowed & (1 << l)) === 0) continue;
    if (best < 0 || (emissions[at + l] as number) > (emissions[at + best] as number)) best = l;
  }
  const top = emissions[at + best] as number;
  let set = 0;
  for (let l = 0; l < width; l++) {
    if (allowed !== 0 && (allowed & (1 << l)) === 0) continue;
    if (top - (emissions[at + l] as number) <= (dominance[l * width + best] as number)) set |= 1 << l;
  }
  return set;
}
