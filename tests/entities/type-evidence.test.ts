import { describe, expect, test } from "vitest";
import { findNames } from "../../src/entities/names.ts";
import { evidenceFor } from "../../src/entities/type-evidence.ts";
import { analyse } from "../../src/language/index.ts";

function evidence(text: string, name: string): string | null {
  const analysis = analyse(text);
  const start = text.indexOf(name);
  const first = analysis.tokens.findIndex((token) => token.start === start);
  const last = analysis.tokens.findIndex((token) => token.end === start + name.length) + 1;
  return evidenceFor({ first, last, type: "other" }, analysis)?.type ?? null;
}

describe("evidenceFor", () => {
  test.each([
    ["Researchers at the security firm Cobalt Ridge agreed.", "Cobalt Ridge", "organization"],
    ["A group calling itself Frost Jackal claimed it.", "Frost Jackal", "organization"],
    ["A company called Nordvik sold it.", "Nordvik", "organization"],
    ["They reached the village of Thulo Syabru.", "Thulo Syabru", "place"],
    ["It cut off Norlink, Estonia's second-largest mobile operator, on Friday.", "Norlink", "organization"],
    ["Brightwater, the country's biggest retailer of shoes, grew.", "Brightwater", "organization"],
    ["The frigate Admiral Makarov fired.", "Makarov", "vehicle"],
    ["The road builder, Altaplano Works, denied it.", "Altaplano Works", "organization"],
    ["Union negotiator Anja de Vries spoke.", "Anja de Vries", "person"],
  ])("%s", (text, name, type) => {
    expect(evidence(text, name)).toBe(type);
  });

  test.each([
    ["In Harlow, a company said it would close.", "Harlow"],
    ["On Harlow, the agency said nothing.", "Harlow"],
    ["The state Senate voted.", "Senate"],
    ["After the strike at the company, Harlow, a clerk, left.", "Harlow"],
    ["He named Harlow as interim chief.", "Harlow"],
    ["Harlow, firms and banks closed.", "Harlow"],
  ])("%s: nothing", (text, name) => {
    expect(evidence(text, name)).toBeNull();
  });
});

describe("names told by a noun", () => {
  const found = (text: string) => {
    const analysis = analyse(text);
    return findNames(analysis).map(
      ({ first, last, type }) => `${text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end)} ${type}`,
    );
  };

  test.each([
    ["The frigate Admiral Makarov fired.", "Admiral Makarov vehicle"],
    ["A group calling itself Frost Jackal claimed it.", "Frost Jackal organization"],
    ["Soldiers of the 47th Mechanized Brigade held the line.", "47th Mechanized Brigade organization"],
    ["He thanked the Government of Iraq for its help.", "Government of Iraq organization"],
    ["The carrier USS Gerald R. Ford left port.", "USS Gerald R. Ford vehicle"],
    ["They hit an M1A1 Abrams near the river.", "M1A1 Abrams vehicle"],
    ["They fired two Storm Shadow missiles.", "Storm Shadow weapon"],
    ["Acumen Mobile was hit. Shares in Acumen fell.", "Acumen organization"],
  ])("%s", (text, name) => {
    expect(found(text)).toContain(name);
  });

  test.each([
    ["The road M25 was closed.", /weapon|vehicle/],
    ["The Kingdom of Spain's coast is long.", /^Spain's/],
  ])("%s: none of %s", (text, pattern) => {
    expect(found(text).some((name) => pattern.test(name))).toBe(false);
  });
});
