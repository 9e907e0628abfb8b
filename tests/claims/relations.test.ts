import { describe, expect, test } from "vitest";
import { claimBy, claimsIn } from "./reading.ts";

const CASES: [sentence: string, cueWord: string, source: string | null, content: string[]][] = [
  ["The minister said that the bridge was closed.", "said", "The minister", ["that the bridge was closed"]],
  ["The bridge was closed, the minister said.", "said", "the minister", ["The bridge was closed"]],
  ["“The bridge is closed,” said the minister.", "said", "the minister", ["“The bridge is closed,”"]],
  ["“We will go,” he said, “and we will win.”", "said", "he", ["“We will go,”", "“and we will win.”"]],
  ["According to the bank, prices rose by four percent.", "According", "the bank", ["prices rose by four percent"]],
  ["Prices rose by four percent, according to the bank.", "according", "the bank", ["Prices rose by four percent"]],
  [
    "The United States, which has accused both sides of war crimes, left the talks.",
    "accused",
    "which",
    ["both sides of war crimes"],
  ],
  [
    "Nordkraft, which runs three terminals, confirmed that attackers had copied records.",
    "confirmed",
    "Nordkraft, which runs three terminals",
    ["that attackers had copied records"],
  ],
  [
    "The group claimed on its Telegram channel that it had stolen the data.",
    "claimed",
    "The group",
    ["that it had stolen the data"],
  ],
  ["The army did not deny reports of a retreat.", "deny", "The army", ["reports of a retreat"]],
  ["It is believed that the ship sank in 1943.", "believed", null, ["that the ship sank in 1943"]],
  ["The premier denied the charges in an interview with the daily Echo.", "denied", "The premier", ["the charges"]],
];

describe("source and content of a cue", () => {
  test.each(CASES)("%s", (sentence, cueWord, source, content) => {
    const claim = claimBy(sentence, cueWord);
    expect([claim.source, claim.content]).toEqual([source, content]);
  });
});

describe("what is no claim", () => {
  test.each([
    "The bridge across the river is closed.",
    "Four sailors drowned when the ship went down off the coast.",
    "The river rose by two metres in March.",
    "A group calling itself the Northern Front holds the town.",
  ])("%s", (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });
  test("officials who asked not to be named asked nothing", () => {
    const text = "Two officials, who asked not to be named, said the talks had failed.";
    expect(claimsIn(text).map(({ act }) => act)).toEqual(["statement"]);
  });
});

describe("two verbs with one subject", () => {
  const text = "The colonel denied the report on Friday, but said that his men had left the town.";
  test("have one source, and were said on one day", () => {
    const claims = claimsIn(text, "2024-10-26");
    expect(claims.map(({ act, source, saidAt }) => [act, source, saidAt])).toEqual([
      ["denial", "The colonel", "2024-10-25"],
      ["statement", "The colonel", "2024-10-25"],
    ]);
  });
});

describe("two speakers in one sentence", () => {
  test("each says their own", () => {
    const claims = claimsIn("The regulator said it would open an inquiry, and a lawmaker urged the government to act.");
    expect(claims.map(({ source, statement }) => [source, statement])).toEqual([
      ["The regulator", "it would open an inquiry"],
      ["a lawmaker", "the government to act"],
    ]);
  });
});

describe("a dateline", () => {
  test("is no part of the source", () => {
    const claim = claimBy(
      "NAIROBI, Aug 14 2022 (AFP) - Kenya's electoral commission said it had verified the results.",
      "said",
    );
    expect(claim.source).toBe("Kenya's electoral commission");
  });
  test("a name in capitals without a dash stays", () => {
    expect(claimBy("NATO said it had sent troops.", "said").source).toBe("NATO");
  });
});

describe("the headline", () => {
  test("may end in its source", () => {
    const [claim] = claimsIn(
      "Army prepares an offensive in the north - Institute for the Study of War\nThe army moved its tanks.",
    );
    expect(claim).toMatchObject({
      cue: null,
      actor: "Institute for the Study of War",
      statement: "Army prepares an offensive in the north",
    });
  });
  test.each(["2025-08-04", "4 August 2025", "04.08.2025, 14:30"])("does not go on in the day below it: %s", (day) => {
    const [claim] = claimsIn(`River floods leave 14 dead in the hills, minister says\n${day}\n\nTwo bridges fell.`);
    expect(claim).toMatchObject({ actor: "minister", statement: "River floods leave 14 dead in the hills" });
  });
  test("a dash before words that name nobody is no source", () => {
    expect(claimsIn("Army prepares an offensive - and fails\nThe army moved its tanks.")).toEqual([]);
  });
});

describe("a speaker before a colon", () => {
  test("speaks the rest of the line", () => {
    const claim = claimBy("WALLACE: Do you see those two as equal?", ":");
    expect([claim.source, claim.statement]).toEqual(["WALLACE", "Do you see those two as equal?"]);
  });
  test("a label is no speaker", () => {
    expect(claimsIn("Background: The dam broke in June.")).toEqual([]);
  });
});
