import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitRows } from "../../src/corpus/rows.ts";
import { stdin } from "./folder.ts";

async function rows(csv: string, size = 2, maxBytes = 1000) {
  const found: [line: number, text: string | null][] = [];
  for await (const { line, bytes } of splitRows(stdin(csv, size), ",", maxBytes))
    found.push([line, bytes && Buffer.from(bytes).toString()]);
  return found;
}

describe("a table is cut into rows", () => {
  test.each<[string, [number, string][]]>([
    ["a,b\nc\n", [[1, "a,b"], [2, "c"]]], // biome-ignore format: one line each
    [
      "a\r\n\r\nb",
      [
        [1, "a"],
        [3, "b"],
      ],
    ],
    [
      '"a\nb",1\nc',
      [
        [1, '"a\nb",1'],
        [3, "c"],
      ],
    ],
    [
      '"a""\n""b"\r\nc',
      [
        [1, '"a""\n""b"'],
        [3, "c"],
      ],
    ],
    [
      'a "quoted\nword", b',
      [
        [1, 'a "quoted'],
        [2, 'word", b'],
      ],
    ],
    [
      '"One" he said,\nb',
      [
        [1, '"One" he said,'],
        [2, "b"],
      ],
    ],
    ['x,"a\nb"', [[1, 'x,"a\nb"']]],
  ])("%j", async (csv, expected) => {
    expect(await rows(csv)).toEqual(expected);
  });

  test("one above the limit is passed over without being kept", async () => {
    expect(await rows("aaaaaaaa\nb\n", 3, 5)).toEqual([
      [1, null],
      [2, "b"],
    ]);
  });

  test("as csv-parse does, however the bytes arrive", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "ü") });
    const quoted = cell.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(quoted, { minLength: 1 }).map((cells) => cells.join(","))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          const csv = lines.join("\n");
          const cut = (await rows(csv, size, 1e6)).map(([, text]) => parse(text!, { record_delimiter: "\0" })[0]);
          expect(cut).toEqual(parse(csv, { skip_empty_lines: true, relax_column_count: true }));
        },
      ),
    );
  });
});
