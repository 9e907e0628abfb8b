import { describe, expect, test } from "vitest";
import { readDocuments } from "../src/corpus/read.ts";
import { extract } from "../src/extract.ts";

/** What a careful reader finds in the seed document, read one by one. */
const documents = [];
for await (const document of readDocuments(["seeds/000_a2d48c66b2abdc43.txt"], { warn: () => undefined }))
  documents.push(document);
const found = extract(documents[0]!);

const claims = found.claims.map((claim) => ({
  actor: claim.actor?.name,
  act: claim.act,
  statement: claim.statement,
  hedges: claim.hedges.map((hedge) => hedge.text),
  saidAt: claim.saidAt?.value ?? null,
  setting: claim.setting?.text ?? null,
  via: claim.via.map((link) => link.actor?.name),
  line: claim.line,
}));
const claim = (part: string) => {
  const matching = claims.filter(({ statement }) => statement.includes(part));
  expect(matching, part).toHaveLength(1);
  return matching[0]!;
};
const INTERVIEW = "in an interview with the Russian state television channel Rossiya 1";
const ISW = "Institute for the Study of War";

describe("the document", () => {
  test("states its date and title in its first line", () => {
    expect(found.document).toMatchObject({
      date: "2024-10-26",
      dateFrom: "text",
      title: "Russia is preparing the information basis for the deployment of DPRK troops - ISW",
    });
  });
});

describe("claims", () => {
  test("the headline names its source", () => {
    expect(claim("the information basis")).toMatchObject({ actor: ISW, act: "assessment", line: 1 });
  });
  test("intelligence counts the troops, twice", () => {
    expect(claim("12,000 DPRK troops").actor).toMatch(/intelligence$/);
    expect(claim("12,000 DPRK servicemen").actor).toBe("Ukrainian intelligence");
  });
  test("“This was reported by …” points back, and the agency that says so stands between", () => {
    expect(claim("The Russian Federation may be conducting")).toMatchObject({
      actor: ISW,
      hedges: ["may"],
      via: ["UNN"],
    });
  });
  test("Zelenskyy warns of both days", () => {
    expect(claim("Russia will soon deploy")).toMatchObject({
      actor: "Volodymyr Zelenskyy",
      act: "warning",
      statement: "Russia will soon deploy North Korean troops in unspecified combat zones on October 27 and 28",
    });
  });
  test("Kim Jong-gyu does not deny, and states, both through the institute's report", () => {
    expect(claim("reports of the deployment")).toMatchObject({ actor: "Kim Jong-gyu", act: "non-denial", via: [ISW] });
    expect(claim("such a deployment would comply")).toMatchObject({
      actor: "Kim Jong-gyu",
      act: "statement",
      via: [ISW],
    });
  });
  test("Putin fails to deny and states, in one interview on one day", () => {
    expect(claims.filter(({ actor }) => actor === "Vladimir Putin")).toHaveLength(2);
    expect(claim("the presence of North Korean troops on Russian territory")).toMatchObject({
      actor: "Vladimir Putin",
      act: "non-denial",
      statement: "the presence of North Korean troops on Russian territory",
      saidAt: "2024-10-25",
      setting: INTERVIEW,
    });
    expect(claim("sovereign decision")).toMatchObject({
      actor: "Vladimir Putin",
      act: "statement",
      saidAt: "2024-10-25",
      setting: INTERVIEW,
    });
  });
  test("Ryabkov's statement is hedged twice", () => {
    expect(claim("a signal of deterrence")).toMatchObject({
      actor: "Sergei Ryabkov",
      act: "statement",
      hedges: ["reportedly", "allegedly"],
    });
  });
  test("the institute assesses what nobody is named for, and what its analysts see", () => {
    expect(claim("an active combatant")).toMatchObject({ actor: ISW, act: "assessment" });
    expect(claim("preparing the ground")).toMatchObject({ actor: ISW, act: "assessment" });
  });
  test("NATO's members confirm on the Wednesday before", () => {
    expect(claim("evidence that North Korea has sent troops")).toMatchObject({
      actor: "NATO member states",
      act: "confirmation",
      saidAt: "2024-10-23",
      statement: "evidence that North Korea has sent troops to Russia",
    });
  });
});

describe("figures", () => {
  test("are the two mentions of 12,000, put forward by intelligence", () => {
    const figures = found.figures.map(({ value, bound, of, topic, actor }) => [
      value,
      bound,
      of?.text,
      topic,
      actor?.name,
    ]);
    expect(figures).toHaveLength(2);
    expect(figures[0]).toEqual([12000, "=", "DPRK troops", "personnel", expect.stringMatching(/intelligence$/)]);
    expect(figures[1]).toEqual([12000, "=", "DPRK servicemen", "personnel", "Ukrainian intelligence"]);
  });
});

describe("dates", () => {
  test("are resolved to the calendar", () => {
    const days = found.dates.filter(({ from }) => from !== null).map(({ value }) => value);
    expect(days).toEqual(["2024-10-27", "2024-10-28", "2024-10-25", "2024-06-18", "2024-10-23"]);
  });
});

describe("entities", () => {
  const entity = (name: string) => found.entities.find((one) => one.name === name);
  test.each([
    ["North Korea", "place", "DPRK"],
    ["Russia", "place", "Russian Federation"],
    [ISW, "organization", "ISW"],
  ])("%s is a %s, also known as %s", (name, type, alias) => {
    expect(entity(name)).toMatchObject({ type, aliases: expect.arrayContaining([alias]) });
  });
  test.each([
    ["Vladimir Putin", "Russian dictator"],
    ["Sergei Ryabkov", "Deputy Foreign Minister"],
    ["Kim Jong-gyu", "Vice Foreign Minister"],
    ["Volodymyr Zelenskyy", "President"],
  ])("%s is a person, as %s", (name, role) => {
    expect(entity(name)).toMatchObject({ type: "person", roles: expect.arrayContaining([role]) });
  });
});
