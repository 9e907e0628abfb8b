import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrap } from "../../src/output/width.ts";

test.each([
  ["plain", 5],
  ["漢字", 4],
  ["e\u0301", 1],
  ["🇺🇦", 2],
  ["", 0],
])("%j takes %i columns", (text, columns) => expect(textWidth(text)).toBe(columns));

describe("wrap", () => {
  test.each([
    ["one two three", 8, ["one two", "three"]],
    ["one two", 7, ["one two"]],
    ["", 5, [""]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["ab cdefghij kl", 4, ["ab", "cdef", "ghij", "kl"]],
    ["漢字漢字", 5, ["漢字", "漢字"]],
    ["  spaces   between ", 20, ["spaces between"]],
  ])("%j in %i columns", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  const texts = fc.array(fc.constantFrom("a", "bc", " ", "漢", "e\u0301", "word ", "verylongword"), { maxLength: 60 });

  test("keeps within the width and drops nothing but space", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (pieces, width) => {
        const text = pieces.join("");
        const lines = wrap(text, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  test("takes time in proportion to the text, a single word included", () => {
    const time = (size: number) => {
      const began = performance.now();
      wrap("1".repeat(size), 40);
      wrap("漢".repeat(size), 40);
      wrap(`a${"\u0301".repeat(size)}`, 40);
      wrap("a ".repeat(size), 40);
      return performance.now() - began;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(60 * Math.max(time(10_000), 1));
  });
});
