import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/corpus/lines.ts";

async function* chunks(parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

async function linesOf(parts: readonly (string | Uint8Array)[], maxBytes = 1000) {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of splitLines(chunks(parts), maxBytes)) {
    lines.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe("bytes are cut at line feeds", () => {
  test.each<[string[], [number, string | null][]]>([
    [
      ["a\nb\n"],
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      ["a\r\nb"],
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      ["a\r", "\nb"],
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      ["a\n\n", "b\n"],
      [
        [1, "a"],
        [2, ""],
        [3, "b"],
      ],
    ],
    [["a\u2028b\u2029c\rd\n"], [[1, "a\u2028b\u2029c\rd"]]],
    [[], []],
    [["\n"], [[1, ""]]],
  ])("%j", async (parts, lines) => expect(await linesOf(parts)).toEqual(lines));

  test("a line above the limit is passed over and the rest goes on", async () => {
    expect(await linesOf(["ab", "cdef", "gh\nok\n", "toolong"], 4)).toEqual([
      [1, null],
      [2, "ok"],
      [3, null],
    ]);
  });

  test("wherever the chunks fall", async () => {
    const input = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "\u2028") }).map((text) => Buffer.from(text));
    await fc.assert(
      fc.asyncProperty(input, fc.array(fc.nat(50)), async (bytes, cuts) => {
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const parts = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(await linesOf(parts)).toEqual(await linesOf([bytes]));
      }),
    );
  });

  test("many chunks of one long line take linear time", async () => {
    const parts = Array.from({ length: 20_000 }, () => Buffer.alloc(1000, 97));
    const started = performance.now();
    expect((await linesOf(parts, 1e9))[0]?.[1]).toHaveLength(2e7);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
