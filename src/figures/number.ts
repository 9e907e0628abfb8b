/** One number: digits or words, with what multiplies or divides it ("2.5 million", "half a million", "two-thirds", "dozens"). */

import { among } from "../among.ts";
import { scaled } from "./digits.ts";
import { isWord } from "./letters.ts";
import { EXTENTS, MAGNITUDES, STOPS } from "./lexicon.ts";
import { readPart } from "./parts.ts";
import type { Piece } from "./pieces.ts";
import { exact, type NumberReading } from "./reading.ts";
import { UNITS } from "./unit-lexicon.ts";
import { readMany, readVague } from "./vague.ts";
import { isArticle, readCardinal, wordAt } from "./words.ts";

/** The number at `i`, or `null`. `money`: whether a currency stands before it. */
export function readNumber(p: readonly Piece[], i: number, money: boolean): NumberReading | null {
  const piece = p[i];
  if (piece === undefined) return null;
  return readPart(p, i) ?? (piece.numeral ? readDigits(p, i, money) : (readMany(p, i) ?? readWords(p, i)));
}

/** Digits with their magnitude: "12,000", "12 000", "2.5 million", "4 hundred", "1.5m", "3 dozen", "2.998×10−8". */
function readDigits(p: readonly Piece[], i: number, money: boolean): NumberReading {
  const { decimal, last } = spacedDigits(p, i);
  const tenth = timesTen(p, last);
  if (tenth) return exact(i, tenth.last, scaled(decimal, tenth.power), "digits", decimal, tenth.power);
  const [whole, end] = andAHalf(p, last);
  const number = String(Number(decimal) + whole);
  const magnitude = magnitudeAt(p, end, money);
  if (magnitude === null) return exact(i, end, Number(number), "digits", number);
  if (magnitude.times === 12) return exact(i, magnitude.last, Number(number) * 12, "digits", number, 1);
  return exact(i, magnitude.last, scaled(number, magnitude.power), "digits", number, magnitude.power);
}

/** Groups of three digits parted by blanks ("471 430") are one number. */
function spacedDigits(p: readonly Piece[], i: number): { decimal: string; last: number } {
  const head = p[i]!.numeral!;
  if (!head.plain || head.decimal.length > 3 || head.value === 0) return { decimal: head.decimal, last: i + 1 };
  let decimal = head.decimal;
  let k = i + 1;
  while (k < i + 5 && p[k]?.numeral?.plain && p[k]!.text.length === 3 && isGap(p, k)) decimal += p[k++]!.text;
  // "30 155-mm shells", "12 500 456 7": not one number.
  const bore = k > i + 1 && (p[k]?.text === "mm" || (p[k]?.text === "-" && p[k + 1]?.text === "mm"));
  const broken = bore || (p[k]?.numeral != null && isGap(p, k));
  return broken ? { decimal: head.decimal, last: i + 1 } : { decimal, last: k };
}

function isGap(p: readonly Piece[], k: number): boolean {
  return p[k]!.start - p[k - 1]!.end === 1;
}

function timesTen(p: readonly Piece[], k: number): { power: number; last: number } | null {
  if (!among("×|x|*", p[k]?.text ?? "") || p[k + 1]?.text !== "10") return null;
  const at = p[k + 2]?.text === "^" ? k + 3 : k + 2;
  const minus = among("-|−|–", p[at]?.text ?? "");
  const power = p[minus ? at + 1 : at];
  if (!power?.numeral?.plain || power.text.length > 3) return null;
  return { power: minus ? -power.numeral.value : power.numeral.value, last: (minus ? at + 1 : at) + 1 };
}

/** "and a half", "and a quarter": what is added, and where it ends. */
function andAHalf(p: readonly Piece[], k: number): [number, number] {
  if (p[k]?.lower !== "and" || !isArticle(p[k + 1])) return [0, k];
  const part = wordAt(p, k + 2);
  return part?.kind === "part" && part.value <= 4 ? [1 / part.value, k + 3] : [0, k];
}

/** The word or letter at `k` that multiplies ("million", "bn", "hundred", "dozen"), a hyphen before it allowed. */
function magnitudeAt(
  p: readonly Piece[],
  k: number,
  money: boolean,
): { power: number; times: number; last: number } | null {
  const at = p[k]?.text === "-" ? k + 1 : k;
  const piece = p[at];
  if (piece === undefined) return null;
  const word = wordAt(p, at);
  if (word?.kind === "scale" || word?.kind === "hundred") {
    const next = word.kind === "hundred" || word.value === 3 ? wordAt(p, at + 1) : undefined;
    const more = next?.kind === "scale" && next.value > 0 ? next.value : 0;
    return { power: word.value + more, times: 0, last: more > 0 ? at + 2 : at + 1 };
  }
  if (word?.kind === "manyscale" && p[at + 1]?.lower === "of") return { power: word.value, times: 0, last: at + 1 };
  if (word?.kind === "pack" && word.value === 12) return { power: 0, times: 12, last: at + 1 };
  const letter = MAGNITUDES.get(piece.text);
  if (letter === undefined || at !== k) return null;
  const fits = letter.when === "always" || money || (letter.when === "noun" && multipliesNoun(p, at));
  return fits ? { power: letter.power, times: 0, last: at + 1 } : null;
}

const AFTER_METRES = "-|(|–|)";

/** Whether "m" or "b" is a magnitude: something counted follows ("1.2m tons"), or it is a capital ("13.6M"), and no extent ("37m long"). */
function multipliesNoun(p: readonly Piece[], at: number): boolean {
  const next = p[at + 1];
  if (next === undefined || EXTENTS.has(next.lower) || among(AFTER_METRES, next.text)) return p[at]!.text === "M";
  if (UNITS.has(next.text) || UNITS.has(next.lower)) return true;
  if (STOPS.has(next.lower) || !isWord(next.text)) return p[at]!.text === "M" || p[at]!.text === "B";
  return next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN" || p[at]!.text === "M";
}

/** Numbers in words: "two and a half million", "three point five", "two dozen", "a hundred", "several hundred". */
function readWords(p: readonly Piece[], i: number): NumberReading | null {
  const vague = readVague(p, i);
  if (vague) return vague;
  const cardinal = readCardinal(p, i);
  if (cardinal === null) {
    const pack = isArticle(p[i]) ? wordAt(p, i + 1) : undefined;
    return pack?.kind === "pack" ? exact(i, i + 2, pack.value, "words", String(pack.value)) : null;
  }
  if (cardinal.value > Number.MAX_SAFE_INTEGER) return exact(i, cardinal.last, null, "words", "0", 1);
  const [point, afterPoint] = pointDigits(p, cardinal.last);
  const [half, last] = andAHalf(p, afterPoint);
  const decimal = point === "" ? String(cardinal.value + half) : `${cardinal.value}.${point}`;
  const magnitude = half > 0 || point !== "" || !cardinal.scaled ? magnitudeAt(p, last, false) : null;
  if (magnitude === null) {
    const reading = exact(i, last, Number(decimal), "words", decimal);
    if (!cardinal.scaled) return reading;
    return { ...reading, multiplied: true, decimal: String(cardinal.mantissa ?? decimal), power: cardinal.power ?? 0 };
  }
  if (magnitude.times > 0) return exact(i, magnitude.last, Number(decimal) * magnitude.times, "words", decimal, 1);
  return exact(i, magnitude.last, scaled(decimal, magnitude.power), "words", decimal, magnitude.power);
}

/** The digits of "point three five". */
function pointDigits(p: readonly Piece[], k: number): [string, number] {
  let digits = "";
  let at = k + 1;
  if (p[k]?.lower === "point") {
    for (; digits.length < 10; at++) {
      const word = wordAt(p, at);
      if (word?.kind !== "digit" && !(word?.kind === "teen" && word.value === 0)) break;
      digits += word.value;
    }
  }
  return digits === "" ? ["", k] : [digits, at];
}
