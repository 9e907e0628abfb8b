/** Numbers that words leave open: "dozens", "tens of thousands", "several", "a few hundred". */
import { VAGUE_COUNTS } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { exact, interval, type NumberReading } from "./reading.ts";
import { wordAt } from "./words.ts";

/** "dozens", "hundreds", "tens of thousands", "hundreds of millions": 2 to 9.99… of the last. */
export function readMany(p: readonly Piece[], i: number): NumberReading | null {
  const head = wordAt(p, i);
  if (head?.kind === "manyscale") return interval(i, i + 1, 2 * 10 ** head.value, 10 ** (head.value + 1) - 1);
  if (head?.kind !== "many") return null;
  const scale = p[i + 1]?.lower === "of" ? wordAt(p, i + 2) : undefined;
  if (scale?.kind === "manyscale") {
    const times = 10 ** scale.value;
    return interval(i, i + 3, head.value === 24 ? 24 * times : head.value * times, (head.high + 1) * times - 1);
  }
  return p[i]!.lower === "tens" ? null : interval(i, i + 1, head.value, head.high);
}

/** "several", "multiple", "a few", "a couple of", alone or before "dozen", "hundred", "thousand" … */
export function readVague(p: readonly Piece[], i: number): NumberReading | null {
  const [least, after] = vagueHead(p, i);
  if (after < 0) return null;
  const at = p[after]?.lower === "of" ? after + 1 : after;
  const word = wordAt(p, at);
  const times =
    word?.kind === "pack" ? word.value : word?.kind === "hundred" || word?.kind === "scale" ? 10 ** word.value : 0;
  if (times > 0) {
    if (least === 2) return exact(i, at + 1, 2 * times, "words", "2", 1);
    return interval(i, at + 1, least * times, times === 12 ? 99 : times * 10 - 1);
  }
  if (least === 2) return exact(i, at, 2, "words", "2");
  return interval(i, after, least, null);
}

function vagueHead(p: readonly Piece[], i: number): [number, number] {
  const word = p[i]!.lower;
  const least = VAGUE_COUNTS.get(word);
  if (least !== undefined) return [least, i + 1];
  if (word !== "a") return [0, -1];
  const next = p[i + 1]?.lower;
  if (next === "few") return [3, i + 2];
  if (next === "couple" && (p[i + 2]?.lower === "of" || wordAt(p, i + 2) !== undefined)) return [2, i + 2];
  return next === "number" && p[i + 2]?.lower === "of" ? [3, i + 2] : [0, -1];
}
