import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCell, escapeJson, escapeLines, escapeText } from "../../src/output/escape.ts";

const dangerous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;
const anything = fc.string({ unit: "binary" });

describe("escapeText", () => {
  test.each([
    ["plain text, even “quoted” – and 漢字 🙂", "plain text, even “quoted” – and 漢字 🙂"],
    ["\u001b[31mred\u001b[0m", "\\u{1b}[31mred\\u{1b}[0m"],
    ["\u009b31m", "\\u{9b}31m"],
    ["a\u202eb", "a\\u{202e}b"],
    ["zero\u200bwidth", "zero\\u{200b}width"],
    ["line\u2028separator", "line\\u{2028}separator"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["private\ue000", "private\\u{e000}"],
    ["half\ud83d", "half\\u{d83d}"],
    ["bell\u0007, null\u0000, back\u0008", "bell\\u{7}, null\\u{0}, back\\u{8}"],
    ["two\nlines\ttab", "two\\u{a}lines\\u{9}tab"],
  ])("%j", (text, shown) => expect(escapeText(text)).toBe(shown));

  test("leaves nothing that a terminal obeys", () => {
    fc.assert(fc.property(anything, (text) => !dangerous.test(escapeText(text))));
  });
});

test("in a cell, line ends and tabs are spaces", () => {
  expect(escapeCell("one\r\ntwo\nthree\tfour\rfive")).toBe("one two three four\\u{d}five");
  fc.assert(fc.property(anything, (text) => !dangerous.test(escapeCell(text))));
});

test("in lines, line ends and tabs stay", () => {
  expect(escapeLines("one\n\ttwo\r\u001b")).toBe("one\n\ttwo\\u{d}\\u{1b}");
  fc.assert(fc.property(anything, (text) => !dangerous.test(escapeLines(text).replace(/[\n\t]/g, ""))));
});

test("JSON keeps its value", () => {
  fc.assert(
    fc.property(fc.dictionary(anything, anything), (value) => {
      const source = escapeJson(JSON.stringify(value, null, 2));
      expect(dangerous.test(source.replaceAll("\n", ""))).toBe(false);
      expect(JSON.stringify(JSON.parse(source))).toBe(JSON.stringify(value));
    }),
  );
});

test("takes time in proportion to the text", () => {
  const time = (size: number) => {
    const text = "\u202e\u001b[".repeat(size);
    const began = performance.now();
    escapeCell(text);
    escapeJson(text);
    return performance.now() - began;
  };
  time(10_000);
  expect(time(400_000)).toBeLessThan(40 * Math.max(time(40_000), 1));
});
