import { formAt, type Line, wordAt } from "../words.ts";

/** A number before a unit. `value` is NaN for "several". */
export interface Amount {
  readonly value: number;
  readonly last: number;
  readonly mod: string | null;
  /** "a week", "an hour": an article, no number. */
  readonly article: boolean;
}

/** Reads "two", "24", "2 1/2", "two and a half", "twenty-four", "a hundred", "a few", "several", "a couple of", "half an", "a". */
export function readAmount(line: Line, i: number): Amount | null {
  const form = formAt(line, i);
  if (form === "half" && (formAt(line, i + 1) === "a" || formAt(line, i + 1) === "an")) return amount(0.5, i + 2);
  if (form === "a" || form === "an") return afterArticle(line, i);
  const plain = readCardinal(line, i);
  if (plain === null) return vague(line, i);
  return withFraction(line, plain.value, plain.last);
}

function amount(value: number, last: number, mod: string | null = null, article = false): Amount {
  return { value, last, mod, article };
}

function afterArticle(line: Line, i: number): Amount {
  const next = formAt(line, i + 1);
  if (next === "few") return amount(Number.NaN, i + 2);
  if (next === "couple") return amount(2, formAt(line, i + 2) === "of" ? i + 3 : i + 2, "APPROX");
  if (next === "number" && formAt(line, i + 2) === "of") return amount(Number.NaN, i + 3);
  if (next === "single") return amount(1, i + 2);
  if (next === "half") return amount(0.5, i + 2);
  const number = wordAt(line, i + 1).number;
  if (number && (number.class === "scale" || next === "dozen")) {
    const rest = readCardinal(line, i + 1);
    if (rest) return amount(rest.value, rest.last);
  }
  return amount(1, i + 1, null, true);
}

function vague(line: Line, i: number): Amount | null {
  const number = wordAt(line, i).number;
  if (number?.class === "few") return amount(Number.NaN, i + 1);
  return number?.class === "vague" ? amount(Number.NaN, i + 1) : null;
}

/** "2 1/2", "two and a half". */
function withFraction(line: Line, value: number, last: number): Amount {
  const fraction = wordAt(line, last).numeral;
  if (fraction?.shape === "parted" && fraction.mark === "/" && fraction.parts.length === 2) {
    const [over = 1, under = 1] = fraction.parts;
    if (under > 1 && under < 10 && over < under) return amount(value + over / under, last + 1);
  }
  if (formAt(line, last) === "and") {
    const half = formAt(line, last + 1) === "a" ? last + 2 : last + 1;
    if (formAt(line, half) === "half") return amount(value + 0.5, half + 1);
  }
  return amount(value, last);
}

/** A number in digits or in words ("two hundred and ten"); hyphens within are read. At most eight words. */
export function readCardinal(line: Line, i: number): { value: number; last: number } | null {
  const { numeral } = wordAt(line, i);
  if (numeral) {
    return numeral.shape === "integer" || numeral.shape === "decimal" ? { value: numeral.value, last: i + 1 } : null;
  }
  let total = 0;
  let group = 0;
  let last = i;
  for (let j = i, read = 0; read < 8; read++) {
    const { number } = wordAt(line, j);
    if (!number || !["cardinal", "tens", "scale"].includes(number.class)) break;
    if (number.class === "scale") {
      group = Math.max(group, 1) * number.value;
      if (number.value >= 1000) {
        total += group;
        group = 0;
      }
    } else if (group % 100 !== 0 && !(group % 10 === 0 && number.value < 10 && number.class === "cardinal")) break;
    else group += number.value;
    last = j + 1;
    j = last;
    const glue = formAt(line, j);
    if (glue === "-" && wordAt(line, j + 1).number?.class === "cardinal" && number.class === "tens") j++;
    else if (glue === "and" && number.class === "scale" && wordAt(line, j + 1).number) j++;
  }
  return last > i ? { value: total + group, last } : null;
}
