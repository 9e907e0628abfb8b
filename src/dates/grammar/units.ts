import { among } from "../../among.ts";
import { formAt, type Line, touches, wordAt } from "../words.ts";

interface UnitShape {
  /** ISO 8601 designator, and how many of it one such unit makes. */
  readonly letter: string;
  readonly factor: number;
  /** Whether it is a unit of the clock. */
  readonly clock: boolean;
}

const UNITS = new Map<string, UnitShape>(
  (
    [
      ["second", "S", 1, true],
      ["minute", "M", 1, true],
      ["hour", "H", 1, true],
      ["day", "D", 1, false],
      ["night", "D", 1, false],
      ["week", "W", 1, false],
      ["weekend", "WE", 1, false],
      ["fortnight", "W", 2, false],
      ["month", "M", 1, false],
      ["quarter", "Q", 1, false],
      ["year", "Y", 1, false],
      ["decade", "Y", 10, false],
      ["century", "Y", 100, false],
      ["millennium", "Y", 1000, false],
    ] as const
  ).map(([unit, letter, factor, clock]) => [unit, { letter, factor, clock }]),
);

export function unitShape(unit: string): UnitShape {
  return UNITS.get(unit)!;
}

/** `P3Y`, `PT2H`, `PXD` (an unknown number is NaN); half years and hours as `P2Y6M` and `PT5H30M`. */
export function durationValue(amount: number, unit: string): string {
  const { letter, factor, clock } = unitShape(unit);
  const finer = FINER.get(unit);
  if (finer && !Number.isNaN(amount) && !Number.isInteger(amount)) {
    const whole = Math.floor(amount);
    const rest = `${Math.round((amount - whole) * finer.count)}${finer.letter}`;
    return `P${clock ? "T" : ""}${whole > 0 ? whole + letter : ""}${rest}`;
  }
  const number = Number.isNaN(amount) ? "X" : String(Number((amount * factor).toPrecision(9)));
  return `P${clock ? "T" : ""}${number}${letter}`;
}

const FINER = new Map([
  ["hour", { count: 60, letter: "M" }],
  ["minute", { count: 60, letter: "S" }],
  ["year", { count: 12, letter: "M" }],
]);

export interface UnitReading {
  readonly unit: string;
  readonly plural: boolean;
  readonly last: number;
  /** "two-day". */
  readonly hyphen: boolean;
}

const BETWEEN =
  "more|full|long|straight|consecutive|whole|additional|extra|further|calendar|trading|working|business|successive|other";

/** A unit with what may stand before it: "trading days", "consecutive quarters", "more weeks", "-day". */
export function unitAfter(line: Line, i: number): UnitReading | null {
  const hyphen = formAt(line, i) === "-" && touches(line, i - 1);
  const at = hyphen || among(BETWEEN, formAt(line, i)) || isAdjective(line, i) ? i + 1 : i;
  const { unit, note } = wordAt(line, at);
  return unit === null ? null : { unit, plural: note === "plural", last: at + 1, hyphen };
}

/** "ten brutal months", "two bloody weeks": any adjective that is no date word, before a plural. */
function isAdjective(line: Line, i: number): boolean {
  const word = wordAt(line, i);
  return word.starts === 0 && i < line.last && line.tokens[i]!.pos === "ADJ" && wordAt(line, i + 1).note === "plural";
}

/** Whether what ends here is an age: "a 32-year-old", "25 years old", "years of age". */
export function isAge(line: Line, last: number): boolean {
  const next = formAt(line, last);
  const after = formAt(line, last + 1);
  if (next === "old" || next === "olds") return true;
  return (next === "-" && among("olds|old", after)) || (next === "of" && after === "age");
}
