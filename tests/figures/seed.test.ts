import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "./read.ts";

const text = readFileSync(new URL("../../seeds/000_a2d48c66b2abdc43.txt", import.meta.url), "utf8");

test.each([
  ["without dates", undefined],
  ["with dates", "2024-10-26"],
])("the seed holds two figures, %s", (_, published) => {
  const common = { text: "12,000", value: 12000, low: 12000, high: 12000, bound: "=", trend: null, measure: "count" };
  expect(read(text.slice(text.indexOf("Russia")), published)).toMatchObject([
    { ...common, of: "DPRK troops", unit: "troop", topic: "personnel" },
    { ...common, of: "DPRK servicemen", unit: "serviceman", topic: "personnel" },
  ]);
});
