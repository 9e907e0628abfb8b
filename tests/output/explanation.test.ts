import { describe, expect, test } from "vitest";
import type { Mark } from "../../src/explain.ts";
import { flow } from "../../src/output/flow.ts";
import { markedText } from "../../src/output/marked.ts";
import { createPaint } from "../../src/output/paint.ts";
import { textWidth } from "../../src/output/width.ts";

const colours = /\u001b\[[\d;]*m/g;

function marksIn(text: string, ...wanted: [Mark["part"], string][]): Mark[] {
  return wanted
    .map(([part, words]) => ({
      part,
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function shown(text: string, marks: readonly Mark[], offset = 0): string {
  const paragraph = { text: text.slice(offset), start: offset, end: text.length };
  return markedText(paragraph, marks, false)
    .map((part) => part.text)
    .join("");
}

describe("marks as brackets", () => {
  const text = "Mary said it may rain on Monday.";
  test.each<[[Mark["part"], string][], string]>([
    [
      [
        ["source", "Mary"],
        ["cue", "said"],
        ["content", "it may rain"],
      ],
      "[Mary] <said> {it may rain} on Monday.",
    ],
    [
      [
        ["content", "it may rain"],
        ["hedge", "may"],
      ],
      "Mary said {it *may* rain} on Monday.",
    ],
    [
      [
        ["content", "may rain"],
        ["hedge", "may"],
        ["asked", "rain"],
      ],
      "Mary said it {*may* >>rain<<} on Monday.",
    ],
    [[["content", text]], `{${text}}`],
    [[["saidAt", "Monday"]], text],
    [[], text],
  ])("%j", (marks, expected) => expect(shown(text, marksIn(text, ...marks))).toBe(expected));

  test("a content that runs over paragraphs is open in each", () => {
    expect(shown(text, marksIn(text, ["content", "said it may rain"]), 10)).toBe("{it may rain} on Monday.");
  });
});

describe("flowing text", () => {
  const parts = [
    { text: "one two ", tone: "plain" as const },
    { text: "three  four five", tone: "content" as const },
    { text: "six\u001b[31m 漢字漢字", tone: "cue" as const },
  ];

  test.each([5, 8, 11, 20, 80])("fits %i columns, loses no word, and colours what it is told to", (width) => {
    const lines = flow(parts, width, createPaint(true));
    const bare = lines.map((line) => line.replace(colours, ""));
    for (const line of bare) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(bare.join("").replaceAll(" ", "")).toBe("onetwothreefourfivesix\\u{1b}[31m漢字漢字");
    expect(lines.join("")).toContain("\u001b[32m");
  });

  test("is one line without a width", () => {
    expect(flow(parts, null, createPaint(false))).toEqual(["one two three four fivesix\\u{1b}[31m 漢字漢字"]);
  });

  test("takes time in proportion to the text and its marks", () => {
    const time = (words: number) => {
      const text = "may ".repeat(words);
      const marks: Mark[] = Array.from({ length: words }, (_, i) => ({
        part: "hedge",
        text: "may",
        start: i * 4,
        end: i * 4 + 3,
      }));
      const start = performance.now();
      flow(markedText({ text, start: 0, end: text.length }, marks, true), 80, createPaint(true));
      return performance.now() - start;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(20 * Math.max(5, time(10_000)));
  });
});
