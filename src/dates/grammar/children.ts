import { type Candidate, candidate, type Meaning } from "../meaning.ts";
import { isFiner } from "../stamp.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import type { Parser } from "./index.ts";
import { ordinalAt } from "./quarters.ts";
import { grainAt } from "./relative.ts";

/** "the first week of March", "the last day of 2023", "the second half of October". */
export function childParser(core: Parser): Parser {
  return (line, i) => {
    const at = formAt(line, i) === "the" ? i + 1 : i;
    const nth = ordinalAt(line, at);
    const half = formAt(line, at + 1) === "half";
    const unit = grainAt(line, at + 1);
    if (nth === null || nth === 0 || (unit === null && !half) || wordAt(line, at + 1).note === "plural") return null;
    if (formAt(line, at + 2) !== "of") return null;
    const parent = core(line, at + 3) ?? anchorUnit(line, at + 3);
    if (!parent || parent.more.length > 0 || parent.time !== null) return null;
    if (half) return parent.mod === null ? { ...parent, first: i, mod: nth === 1 ? "START" : "END" } : null;
    if (unit === null || !isStretch(parent.meaning) || !isFiner(unit, grainOf(parent.meaning))) return null;
    return candidate(i, parent.last, { kind: "child", nth, unit, parent: parent.meaning });
  };
}

function isStretch(meaning: Meaning): boolean {
  return meaning.kind === "calendar" || meaning.kind === "shift";
}

function grainOf(meaning: Meaning) {
  return meaning.kind === "calendar" || meaning.kind === "shift" ? meaning.grain : "day";
}

/** "of the year", "of the month". */
function anchorUnit(line: Line, i: number): Candidate | null {
  const grain = formAt(line, i) === "the" ? grainAt(line, i + 1) : null;
  if (grain === null) return null;
  return candidate(i, i + 2, { kind: "shift", amount: 0, unit: grain, grain, from: "either" });
}
