import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** Each figure as `text | unit | of | topic`. */
function rows(text: string): string[] {
  return read(text).map((f) => `${f.text} | ${f.unit} | ${f.of} | ${f.topic}`);
}

const TABLE: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["600 were wounded.", "600 | null | null | wounded"],
  [
    "At least 30 people were killed and 12 were wounded.",
    "At least 30 | person | people | killed",
    "12 | person | people | wounded",
  ],
  // Tanks are not wounded.
  ["They destroyed 12 tanks, and 40 were wounded.", "12 | tank | tanks | equipment", "40 | null | null | wounded"],
  [
    "It launched 120 drones, of which 95 were shot down.",
    "120 | drone | drones | munitions",
    "95 | drone | drones | null",
  ],
  [
    "There were 250 protesters in Kyiv, 100 in Lviv and 40 in Odesa.",
    "250 | protester | protesters | null",
    "100 | protester | protesters | null",
    "40 | protester | protesters | null",
  ],
  ["Of those, 12 were children.", "12 | child | children | null"],
  [
    "It said 1,500 civilians, 300 of them children, had been killed.",
    "1,500 | civilian | civilians | killed",
    "300 | child | children | killed",
  ],
  ["Fifteen (15) people were detained.", "Fifteen | person | people | captured"],
  [
    "He was 20 years old, one of 12 killed.",
    "20 years old | a | null | null",
    "one | null | null | killed",
    "12 | null | null | killed",
  ],
];

describe("what is counted is said once", () => {
  for (const [text, ...expected] of TABLE) test(text, () => expect(rows(text)).toEqual(expected));
});
