import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/claims/columns.ts";
import { windowOf } from "../../src/claims/window.ts";
import { analyse } from "../../src/language/index.ts";

/** The words of the window around the first token that is `cue`. */
function windowAround(text: string, cue: string): string {
  const analysis = analyse(text);
  const first = analysis.tokens.findIndex((token) => token.text === cue);
  const { tokens } = analysis;
  const window = windowOf(analysis, columnsOf(analysis), { first, last: first + 1 });
  return text.slice(tokens[window.first]!.start, tokens[window.last - 1]!.end);
}

describe("where source and content of a cue are looked for", () => {
  test("in its own sentence, when nothing is quoted", () => {
    expect(windowAround("Rain fell all night. The mayor said roads were open. Buses ran late.", "said")).toBe(
      "The mayor said roads were open.",
    );
  });

  test("in quoted sentences behind it", () => {
    const quoted = "“Roads are open,” the mayor said. “Buses run late. Trains do not run.”";
    expect(windowAround(`${quoted} Rain fell all night.`, "said")).toBe(quoted);
  });

  test("in a quoted sentence before it", () => {
    const text = "“Roads are open.” The mayor said so twice.";
    expect(windowAround(text, "said")).toBe(text);
  });

  test("not beyond a sentence without a quotation", () => {
    const text = "The mayor said roads were open. Rain fell. “Buses run late,” a driver told us.";
    expect(windowAround(text, "said")).toBe("The mayor said roads were open.");
  });

  test("not in another paragraph", () => {
    expect(windowAround("The mayor said roads were open.\n\n“Buses run late.”", "said")).toBe(
      "The mayor said roads were open.",
    );
  });

  test("holds the cue and is never long, whatever the text", () => {
    const word = fc.constantFrom("said", "“", "”", '"', "a", "Mr. Lee", ".", "\n\n", ",");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 900 }), (words) => {
        const analysis = analyse(words.join(" "));
        const columns = columnsOf(analysis);
        for (let i = 0; i < analysis.tokens.length; i += 7) {
          const window = windowOf(analysis, columns, { first: i, last: i + 1 });
          expect(window.first).toBeLessThanOrEqual(i);
          expect(window.last).toBeGreaterThan(i);
          expect(window.last - window.first).toBeLessThanOrEqual(321);
        }
      }),
      { numRuns: 30 },
    );
  });
});
