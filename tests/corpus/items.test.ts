import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitItems } from "../../src/corpus/items.ts";
import { stdin } from "./folder.ts";

async function items(json: string, size = 3, maxBytes = 1000) {
  const found: [line: number, text: string | null][] = [];
  for await (const { line, bytes } of splitItems(stdin(json, size), maxBytes))
    found.push([line, bytes && Buffer.from(bytes).toString()]);
  return found;
}

describe("a JSON list is cut into its elements", () => {
  test.each<[string, [number, string][]]>([
    ["[]", []],
    ["  [ 1 , 2 ]\n", [[1, "1"], [1, "2"]]], // biome-ignore format: one line each
    [
      '[\n{"a":"],["},\n\n["x", {"y":"\\"]"}]\n]',
      [
        [2, '{"a":"],["}'],
        [4, '["x", {"y":"\\"]"}]'],
      ],
    ],
    [
      '["\\\\","b"]',
      [
        [1, '"\\\\"'],
        [1, '"b"'],
      ],
    ],
    ['["ü\u2028"]', [[1, '"ü\u2028"']]],
    [
      "[1,,2,]",
      [
        [1, "1"],
        [1, "2"],
      ],
    ],
  ])("%j", async (json, expected) => {
    expect(await items(json)).toEqual(expected);
  });

  test("an element above the limit is passed over without being kept", async () => {
    expect(await items('["aaaaaaaaaa",1]', 3, 5)).toEqual([
      [1, null],
      [1, "1"],
    ]);
  });

  test.each(["[1", '["a', "[{]", "[1] 2", "[1],"])("%j is told to be cut short or to go on", async (json) => {
    await expect(items(json)).rejects.toThrow(/cut short|follows/);
  });

  test("as JSON itself has them, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (list, size, wide) => {
          const found = await items(JSON.stringify(list, null, wide ? 2 : 0), size, 1e6);
          expect(found.map(([, text]) => JSON.parse(text!))).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });
});
