import { describe, expect, test } from "vitest";
import { operatorAt, operatorBefore } from "../../src/claims/operators.ts";
import { readLexicon } from "../../src/data.ts";
import { analyse } from "../../src/language/index.ts";

function before(sentence: string, head: string) {
  const { tokens } = analyse(sentence);
  return operatorBefore(
    tokens,
    0,
    tokens.findIndex(({ text }) => text === head),
  );
}

describe("the table of operators", () => {
  test.each(readLexicon("claim-operators"))("%s is a %s: %s", (_word, kind, example) => {
    const { tokens } = analyse(example!);
    const found = tokens.flatMap((_, i) => operatorAt(tokens, i)?.kind ?? []);
    expect(found).toContain(kind);
  });
});

describe("what negates or embeds a verb", () => {
  test.each([
    ["The general denied the raid.", "denied", null],
    ["The general did not deny the raid.", "deny", "NEGATION"],
    ["The general not only denied the raid but laughed.", "denied", null],
    ["The general failed to deny the raid.", "deny", "FAILURE"],
    ["The general never failed to deny the raid.", "deny", null],
    ["The general did not hesitate to deny the raid.", "deny", null],
    ["The general did not decline to deny the raid.", "deny", null],
    ["The general neither confirmed nor denied the raid.", "denied", "NEGATION"],
    ["The general stopped short of denying the raid.", "denying", "SHORT"],
    ["The general has yet to deny the raid.", "deny", "NEGATION"],
    ["The general has denied the raid yet again.", "denied", null],
  ])("%s", (sentence, head, operator) => {
    expect(before(sentence, head)).toBe(operator);
  });
});
