import { expect, test } from "vitest";
import { read, texts } from "./read.ts";

test.each<[string, string, number, number, number | null]>([
  ["They have 10,000 to 12,000 troops.", "10,000 to 12,000", 10000, 12000, 11000],
  ["They fired 10-12 thousand shells.", "10-12 thousand", 10000, 12000, 11000],
  ["They fired 10–12 thousand shells.", "10–12 thousand", 10000, 12000, 11000],
  ["It will cost 10 to 20 billion euros.", "10 to 20 billion euros", 10e9, 20e9, 15e9],
  ["It will cost $1.2-1.5 billion.", "$1.2-1.5 billion", 1.2e9, 1.5e9, 1.35e9],
  ["It will cost $89 to $93 billion.", "$89 to $93 billion", 89e9, 93e9, 91e9],
  ["It will cost from $500,000 to $1 million.", "from $500,000 to $1 million", 500000, 1e6, 750000],
  ["A fine of $3 billion to $5 billion is likely.", "$3 billion to $5 billion", 3e9, 5e9, 4e9],
  ["Between 50 and 70 militants came.", "Between 50 and 70", 50, 70, 60],
  ["Between $48,000 and $90,000 was paid.", "Between $48,000 and $90,000", 48000, 90000, 69000],
  ["Expect growth of 5% to 10%.", "5% to 10%", 5, 10, 7.5],
  ["Expect growth of 3 to 5 per cent.", "3 to 5 per cent", 3, 5, 4],
  ["Claims ranged from $200 to $4 million.", "from $200 to $4 million", 200, 4e6, 2000100],
  ["They work 40 to 50 hours a week.", "40 to 50 hours a week", 40, 50, 45],
  ["They waited three or four years.", "three or four years", 3, 4, 3.5],
  ["Two to three soldiers came.", "Two to three", 2, 3, 2.5],
  ["The range is from 13.5 to 14.0 mm.", "from 13.5 to 14.0 mm", 13.5, 14, 13.75],
  ["Apple went from 1000 to 2000 hires.", "from 1000 to 2000", 1000, 2000, 1500],
  ["Ether fell from $2,415 to $2,315.", "from $2,415 to $2,315", 2315, 2415, 2365],
  ["Oil fell from $75 per barrel to $45 in a month.", "from $75 per barrel to $45", 45, 75, 60],
  ["They need twenty to thirty million tents.", "twenty to thirty million", 20e6, 30e6, 25e6],
  ["Children aged 5 to 9 are safe.", "5 to 9", 5, 9, 7],
])("%s → %s", (sentence, evidence, low, high, value) => {
  expect(read(sentence)).toMatchObject([{ text: evidence, low, high, value, bound: "=" }]);
});

test("a range keeps its bound", () => {
  expect(read("About 10 to 12 soldiers came.")).toMatchObject([
    { text: "About 10 to 12", bound: "~", low: 10, high: 12 },
  ]);
});

test("a vote or a score is two numbers side by side", () => {
  expect(read("The bill passed by a 52-48 vote.")).toMatchObject([
    { text: "52-48", measure: "ratio", value: null, low: 48, high: 52, unit: null },
  ]);
  expect(read("They lost 3-0 in Kyiv.")).toMatchObject([{ text: "3-0", measure: "ratio", low: 0, high: 3 }]);
});

test.each<[string, string[]]>([
  ["Exports rose 5 percent to 3.2 million tonnes.", ["5 percent", "3.2 million tonnes"]],
  ["It rose by $43.6 billion to $419.2 billion.", ["$43.6 billion", "$419.2 billion"]],
  ["Sales rose 60% in 2018 to 3.9 million headsets.", ["60%", "3.9 million"]],
  ["It killed 5 and wounded 12.", ["5", "12"]],
  ["Revenue rose to $7.36 billion from $6.78 billion.", ["$7.36 billion", "$6.78 billion"]],
  ["The 7- or 8-inch screen broke.", ["7", "8-inch"]],
])("%s holds no range", (sentence, evidence) => {
  expect(texts(sentence)).toEqual(evidence);
});
