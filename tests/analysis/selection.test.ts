import { describe, expect, test } from "vitest";
import { type Filters, select } from "../../src/analysis/index.ts";
import { claimOf, dateOf, documentOf, entityOf, extractionOf, figureOf, mentionOf, spanAt } from "./records.ts";

const putin = { id: "person:vladimir-putin", name: "Vladimir Putin", type: "person" } as const;
const isw = { id: "organization:isw", name: "Institute for the Study of War", type: "organization" } as const;
const peskov = { id: "person:dmitry-peskov", name: "Dmitry Peskov", type: "person" } as const;
const korea = { id: "place:north-korea", name: "North Korea", type: "place" } as const;

const claims = [
  claimOf({
    id: "putin",
    actor: putin,
    source: spanAt("he"),
    act: "non-denial",
    mode: "indirect",
    via: [{ actor: isw, source: spanAt("ISW"), cue: null }],
    entities: [korea.id],
    figures: ["f1"],
    saidAt: { ...spanAt("October 25"), value: "2024-10-25", from: "2024-10-25", to: "2024-10-25" },
    text: "he failed to deny the presence of North Korean troops",
  }),
  claimOf({
    id: "peskov",
    actor: peskov,
    source: spanAt("Putin's spokesman Dmitry Peskov", 100),
    act: "denial",
    mode: "direct",
    certainty: "possible",
    text: "spokesman denied it",
  }),
  claimOf({
    id: "somebody",
    source: spanAt("the Élysée", 200),
    hedges: [{ ...spanAt("reportedly", 220), by: "reporter" }],
    text: "the Élysée reportedly said it",
  }),
];

const extraction = extractionOf({
  claims,
  figures: [
    figureOf({ id: "f1", claim: "putin", actor: putin, value: 12000, topic: "personnel", of: spanAt("DPRK troops") }),
    figureOf({ id: "f2", value: 30, low: 30, high: null, bound: ">=", topic: "killed" }),
    figureOf({ id: "f3", value: null, low: null, high: null, measure: "money" }),
  ],
  dates: [
    dateOf({ id: "october", from: "2024-10-01", to: "2024-10-31" }),
    dateOf({ id: "june", from: "2024-06-18", to: "2024-06-18", claim: "putin" }),
    dateOf({ id: "soon", type: "TIME", from: null, to: null, text: "soon" }),
  ],
  entities: [
    entityOf({ ...putin, aliases: ["Putin"], roles: ["Russian president", "Kremlin leader"], mentions: 5 }),
    entityOf({ ...isw, aliases: ["ISW"] }),
    entityOf({ ...peskov, roles: ["spokesman"] }),
    entityOf({ ...korea, aliases: ["DPRK"], type: "place" }),
  ],
  mentions: [
    mentionOf({ entity: putin.id, name: putin.name, start: 100, end: 105, text: "Putin" }),
    mentionOf({ entity: peskov.id, name: peskov.name, start: 118, end: 131, text: "Dmitry Peskov" }),
  ],
});

const found = (filters: Filters, kind: "claim" | "figure" | "date" | "mention", from = extraction) => {
  const selected = select(filters).of(from);
  if (kind === "claim") return from.claims.filter(selected.claim).map(({ id }) => id);
  if (kind === "figure") return from.figures.filter(selected.figure).map(({ id }) => id);
  if (kind === "date") return from.dates.filter(selected.date).map(({ id }) => id);
  return from.mentions.filter(selected.mention).map(({ text }) => text);
};

describe("claims", () => {
  test.each<[Filters, string[]]>([
    [{}, ["putin", "peskov", "somebody"]],
    [{ actor: ["Putin"] }, ["putin"]],
    [{ actor: ["vladimir PUTIN"] }, ["putin"]],
    [{ actor: ["the Kremlin leader"] }, ["putin"]],
    [{ actor: ["Vladimir"] }, ["putin"]],
    [{ actor: ["put"] }, []],
    [{ actor: ["Peskov"] }, ["peskov"]],
    [{ actor: ["spokesman"] }, ["peskov"]],
    [{ actor: ["Peskov", "Putin"] }, ["putin", "peskov"]],
    [{ actor: ["elysee"] }, ["somebody"]],
    [{ actor: ["?!"] }, []],
    [{ actor: ["constructor"] }, []],
    [{ about: ["north korea"] }, ["putin"]],
    [{ about: ["DPRK"] }, ["putin"]],
    [{ about: ["Putin"] }, []],
    [{ act: ["denial"] }, ["peskov"]],
    [{ act: ["denial", "non-denial"] }, ["putin", "peskov"]],
    [{ mode: ["direct"] }, ["peskov"]],
    [{ hedged: true }, ["peskov", "somebody"]],
    [{ via: ["ISW"] }, ["putin"]],
    [{ via: ["Reuters"] }, []],
    [{ topic: ["personnel"] }, ["putin"]],
    [{ topic: ["killed"] }, []],
    [{ match: "north KOREAN troop" }, ["putin"]],
    [{ match: "nothing such" }, []],
    [{ since: "2024-10-26" }, ["peskov", "somebody"]],
    [{ until: "2024-10-25" }, ["putin"]],
    [{ since: "2024-10-25", until: "2024-10-26" }, ["putin", "peskov", "somebody"]],
    [{ since: "2025-01-01" }, []],
    [{ actor: ["Putin"], act: ["denial"] }, []],
  ])("%j", (filters, ids) => expect(found(filters, "claim")).toEqual(ids));

  test("without any date, none falls between two", () => {
    const undated = { ...extraction, document: documentOf({ date: null }) };
    expect(found({ since: "2000-01-01" }, "claim", undated)).toEqual(["putin"]);
    expect(found({}, "claim", undated)).toHaveLength(3);
  });
});

describe("figures", () => {
  test.each<[Filters, string[]]>([
    [{}, ["f1", "f2", "f3"]],
    [{ topic: ["killed"] }, ["f2"]],
    [{ type: ["money"] }, ["f3"]],
    [{ min: 31 }, ["f1"]],
    [{ min: 30 }, ["f1", "f2"]],
    [{ max: 30 }, ["f2"]],
    [{ actor: ["Putin"] }, ["f1"]],
    [{ about: ["DPRK"] }, ["f1"]],
    [{ about: ["Ukraine"] }, []],
    [{ match: "dprk" }, ["f1"]],
    [{ until: "2024-10-25" }, ["f1"]],
  ])("%j", (filters, ids) => expect(found(filters, "figure")).toEqual(ids));
});

describe("dates", () => {
  test.each<[Filters, string[]]>([
    [{ since: "2024-10-31" }, ["october"]],
    [{ since: "2024-06-18", until: "2024-06-18" }, ["june"]],
    [{ since: "2024-11-01" }, []],
    [{ type: ["TIME"] }, ["soon"]],
    [{ actor: ["Putin"] }, ["june"]],
    [{ match: "soon" }, ["soon"]],
  ])("%j", (filters, ids) => expect(found(filters, "date")).toEqual(ids));
});

test("mentions by type and text", () => {
  expect(found({ match: "dmitry" }, "mention")).toEqual(["Dmitry Peskov"]);
  expect(found({ type: ["place"] }, "mention")).toEqual([]);
  expect(found({ type: ["person"] }, "mention")).toHaveLength(2);
});

describe("entities and documents", () => {
  const entity = (filters: Filters) => extraction.entities.filter(select(filters).entity).map(({ name }) => name);
  test("by type, number of mentions and any of their names", () => {
    expect(entity({ type: ["place"] })).toEqual(["North Korea"]);
    expect(entity({ min: 2 })).toEqual(["Vladimir Putin"]);
    expect(entity({ max: 1 })).not.toContain("Vladimir Putin");
    expect(entity({ match: "kremlin" })).toEqual(["Vladimir Putin"]);
  });

  test("a publisher by name, and none by none", () => {
    const { document } = select({ publisher: ["Ukrainian National News"] });
    expect(document(documentOf({ publisher: "The Ukrainian National News" }))).toBe(true);
    expect(document(documentOf({ publisher: "Reuters" }))).toBe(false);
    expect(document(documentOf({ publisher: null }))).toBe(false);
  });

  test("the day of publication, without its time", () => {
    const { published } = select({ since: "2024-10-26", until: "2024-10-26" });
    expect(published("2024-10-26T07:12:00+03:00")).toBe(true);
    expect(published("2024-10-27")).toBe(false);
    expect(published(null)).toBe(false);
  });
});
