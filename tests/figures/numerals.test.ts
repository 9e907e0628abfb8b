import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** A sentence with one number, its evidence and value. */
type Row = [sentence: string, evidence: string, value: number];

const digits: Row[] = [
  ["The army has 7 brigades.", "7", 7],
  ["Some 12,000 troops arrived.", "Some 12,000", 12000],
  ["Officials counted 1,234,567 ballots.", "1,234,567", 1234567],
  ["The index closed at 16,369.03 points.", "16,369.03", 16369.03],
  ["They sold 63150 cars.", "63150", 63150],
  ["The report lists 1.5 deaths per day.", "1.5", 1.5],
  ["The rate was .25 percent.", ".25 percent", 0.25],
  ["India vaccinated 1,20,000 people.", "1,20,000", 120000],
  ["The scheme covers 12,34,567 farmers.", "12,34,567", 1234567],
  ["The city has 1.200.000 residents.", "1.200.000", 1200000],
  ["They paid 1.234,50 euros.", "1.234,50 euros", 1234.5],
  ["Around 12.000 people fled.", "Around 12.000", 12000],
  ["The dose was 2,5 kg.", "2,5 kg", 2.5],
  ["Russia lost 12 500 soldiers.", "12 500", 12500],
  ["Ukraine counts 471 430 dead soldiers.", "471 430", 471430],
  ["The camp holds 40 000 refugees.", "40 000", 40000],
  ["The speed of light is 2.998×10^8 m/s.", "2.998×10^8 m/s", 299800000],
];

const magnitudes: Row[] = [
  ["It cost 2.5 million dollars.", "2.5 million dollars", 2500000],
  ["About 8 billion people live here.", "About 8 billion", 8000000000],
  ["The town has 25k residents.", "25k", 25000],
  ["They sold 1.5m cars.", "1.5m", 1500000],
  ["The fund holds $2.3bn.", "$2.3bn", 2300000000],
  ["Debt is $113 trillion.", "$113 trillion", 113000000000000],
  ["The plant makes 12.3m tonnes.", "12.3m tonnes", 12300000],
  ["There were 4 hundred people.", "4 hundred", 400],
  ["They sent 3 dozen rockets.", "3 dozen", 36],
  ["It treated 2 lakh patients.", "2 lakh", 200000],
  ["It treated 1.1 crore patients.", "1.1 crore", 11000000],
  ["Sales were 1.1 million units.", "1.1 million", 1100000],
  ["They gave 4.35 million coats.", "4.35 million", 4350000],
  ["The wall is 1.2 million-mile long.", "1.2 million-mile", 1200000],
];

const words: Row[] = [
  ["Three soldiers died.", "Three", 3],
  ["They met twelve envoys.", "twelve", 12],
  ["Twenty-one people were hurt.", "Twenty-one", 21],
  ["Ninety nine people were hurt.", "Ninety nine", 99],
  ["Two hundred tents were sent.", "Two hundred", 200],
  ["One hundred and six tents were sent.", "One hundred and six", 106],
  ["Three thousand tents were sent.", "Three thousand", 3000],
  ["Ten thousand tents were sent.", "Ten thousand", 10000],
  ["Six hundred thousand people fled.", "Six hundred thousand", 600000],
  ["Two million three hundred thousand people fled.", "Two million three hundred thousand", 2300000],
  [
    "Twenty-eight thousand six hundred forty-two pupils enrolled.",
    "Twenty-eight thousand six hundred forty-two",
    28642,
  ],
  ["Eleven hundred tents were sent.", "Eleven hundred", 1100],
  ["Three point five million people fled.", "Three point five million", 3500000],
  ["Two and a half million people fled.", "Two and a half million", 2500000],
  ["They waited five and a half hours.", "five and a half hours", 5.5],
  ["A hundred people came.", "A hundred", 100],
  ["A thousand people came.", "A thousand", 1000],
  ["It is a million dollar house.", "a million dollar", 1000000],
  ["A dozen rockets fell.", "A dozen", 12],
  ["Two dozen rockets fell.", "Two dozen", 24],
  ["Half a dozen rockets fell.", "Half a dozen", 6],
  ["Half a million people fled.", "Half a million", 500000],
  ["A quarter of a million people fled.", "A quarter of a million", 250000],
  ["Half-a-million people fled.", "Half-a-million", 500000],
  ["They lit a score of candles.", "a score", 20],
  ["Zero soldiers returned.", "Zero", 0],
  ["A couple of soldiers returned.", "A couple of", 2],
  ["A couple of hundred soldiers returned.", "A couple of hundred", 200],
];

const parts: Row[] = [
  ["Two-thirds of voters agreed.", "Two-thirds", 2 / 3],
  ["Three quarters of voters agreed.", "Three quarters", 0.75],
  ["A third of the population fled.", "A third", 1 / 3],
  ["One fourth of the population fled.", "One fourth", 0.25],
  ["Half of the houses burned.", "Half", 0.5],
  ["Nearly half the houses burned.", "Nearly half", 0.5],
  ["One in five households has no power.", "One in five", 0.2],
  ["Nine out of ten households have power.", "Nine out of ten", 0.9],
  ["1 in every 4 households has power.", "1 in every 4", 0.25],
  ["Three of every four homes burned.", "Three of every four", 0.75],
  ["Some 1/4 of the force left.", "Some 1/4", 0.25],
  ["Add ½ litre of water.", "½ litre", 0.5],
  ["They waited 2 1/2 hours.", "2 1/2 hours", 2.5],
  ["They waited 2½ hours.", "2½ hours", 2.5],
  ["Rates rose by half a percent.", "half a percent", 0.5],
  ["They waited half an hour.", "half an hour", 0.5],
  ["An ounce is 1/16 of a pint.", "1/16 of a pint", 0.0625],
];

const signs: Row[] = [
  ["It gained -5 yards.", "-5 yards", -5],
  ["It was minus 233 Celsius.", "minus 233 Celsius", -233],
  ["The gas is cooled to minus-260 degrees Fahrenheit.", "minus-260 degrees Fahrenheit", -260],
  ["The balance fell to $-50.8bn.", "$-50.8bn", -50800000000],
  ["The balance was -$3 million.", "-$3 million", -3000000],
  ["The Dow gained +0.2%.", "+0.2%", 0.2],
];

describe.each([
  ["digits", digits],
  ["magnitudes", magnitudes],
  ["words", words],
  ["parts", parts],
  ["signs", signs],
])("%s", (_, rows) => {
  test.each(rows)("%s → %s = %d", (sentence, evidence, value) => {
    const [figure, ...more] = read(sentence);
    expect(more).toEqual([]);
    expect(figure?.text).toBe(evidence);
    expect(figure?.value).toBeCloseTo(value, 9);
  });
});

test.each([
  ["Dozens of rockets fell.", "Dozens", 24, 99],
  ["Scores of rockets fell.", "Scores", 40, 99],
  ["Hundreds of people fled.", "Hundreds", 200, 999],
  ["Thousands of people fled.", "Thousands", 2000, 9999],
  ["Tens of thousands of people fled.", "Tens of thousands", 20000, 99999],
  ["Hundreds of thousands of people fled.", "Hundreds of thousands", 200000, 999999],
  ["Millions of people fled.", "Millions", 2e6, 9999999],
  ["Tens of millions of dollars went missing.", "Tens of millions of dollars", 2e7, 99999999],
  ["Several hundred people fled.", "Several hundred", 300, 999],
  ["A few thousand people fled.", "A few thousand", 3000, 9999],
])("%s is an interval", (sentence, evidence, low, high) => {
  expect(read(sentence)).toMatchObject([{ text: evidence, value: null, low, high, bound: "=" }]);
});

test.each([
  ["Police arrested several men.", "several", 3],
  ["Multiple suspects were detained.", "Multiple", 3],
  ["Numerous fighters were killed.", "Numerous", 4],
  ["A few soldiers were wounded.", "A few", 3],
])("%s counts people from below", (sentence, evidence, low) => {
  expect(read(sentence)).toMatchObject([{ text: evidence, value: null, low, high: null }]);
});

test("a number that can't be held exactly has no value", () => {
  expect(read("They printed 90 quadrillion dollars.")).toMatchObject([
    { value: null, low: null, high: null, unit: "USD" },
  ]);
  expect(read("They printed 9 quadrillion dollars.")).toMatchObject([{ value: 9e15 }]);
});
