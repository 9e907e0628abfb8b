import type { Meaning } from "../meaning.ts";
import { formAt, type Line } from "../words.ts";

const OFFSETS = new Map<string, { from: "document" | "reference"; amount: number }>([
  ["last", { from: "document", amount: -1 }],
  ["this", { from: "document", amount: 0 }],
  ["next", { from: "document", amount: 1 }],
  ["that", { from: "reference", amount: 0 }],
  ["same", { from: "reference", amount: 0 }],
  ["previous", { from: "reference", amount: -1 }],
  ["following", { from: "reference", amount: 1 }],
]);

/** "last year", "this year", "that year", "the same year", "the following year": a year named by another one. */
export function readAnchorYear(line: Line, i: number): { meaning: Meaning; last: number } | null {
  const at = formAt(line, i) === "the" ? i + 1 : i;
  const offset = OFFSETS.get(formAt(line, at));
  if (!offset || formAt(line, at + 1) !== "year") return null;
  return { meaning: { kind: "shift", ...offset, unit: "year", grain: "year" }, last: at + 2 };
}
