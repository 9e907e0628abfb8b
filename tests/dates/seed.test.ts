import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { analyse } from "../../src/language/index.ts";

const text = readFileSync(new URL("../../seeds/000_a2d48c66b2abdc43.txt", import.meta.url), "utf8");

test("the five dates of the report on North Korean troops", () => {
  const from = text.indexOf("Russia is preparing");
  const found = findDates(analyse(text, from), "2024-10-26").filter(({ value }) => value !== "FUTURE_REF");
  expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ["October 27", "2024-10-27"],
    ["28", "2024-10-28"],
    ["October 25", "2024-10-25"],
    ["June 18, 2024", "2024-06-18"],
    ["Wednesday", "2024-10-23"],
  ]);
});
