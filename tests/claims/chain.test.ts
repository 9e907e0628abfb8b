import { describe, expect, test } from "vitest";
import { claimBy, claimsIn } from "./reading.ts";

describe("chains of sources", () => {
  test("one inside another's content comes through that other", () => {
    const claim = claimBy(
      "The Interfax agency reported that Governor Pavel Orlov warned that the dam could break.",
      "warned",
    );
    expect([claim.actor, claim.via]).toEqual(["Pavel Orlov", ["Interfax agency"]]);
  });
  test("a statement issued by a body is that body's", () => {
    const claim = claimBy(
      "The general ruled out a truce, according to a statement issued by the Sovereign Council.",
      "ruled",
    );
    expect([claim.act, claim.via]).toEqual(["denial", ["Sovereign Council"]]);
  });
  test("“This was reported by …” gives the sentence before its source", () => {
    const text = "The convoy left the town at dawn. This was reported by the Red Cross.";
    const claim = claimBy(text, "reported");
    expect([claim.actor, claim.statement]).toEqual(["Red Cross", "The convoy left the town at dawn"]);
  });
  test("“It is noted” goes on speaking for the report", () => {
    const text =
      "The convoy left the town at dawn. This was reported by the Red Cross.\nIt is noted that two trucks stayed behind.";
    expect(claimBy(text, "noted")).toMatchObject({ actor: "Red Cross", source: null });
  });
  test("without a report before it, “It is noted” names nobody", () => {
    expect(claimBy("It is noted that two trucks stayed behind.", "noted").actor).toBeNull();
  });
  test("what one says of oneself has no link to oneself", () => {
    const claims = claimsIn("Governor Pavel Orlov said that he had warned that the dam could break.");
    expect(claims.every(({ via }) => via.length === 0)).toBe(true);
  });
});

describe("pronouns that speak", () => {
  test("“we” in a quotation is who is quoted", () => {
    const text = "“We warned the ministry twice,” the contractor Dina Otieno wrote on Monday.";
    const claims = claimsIn(text, "2023-06-05");
    expect(claims.map(({ actor }) => actor)).toEqual(claims.map(() => "Dina Otieno"));
    expect(claims.find(({ cue }) => cue?.startsWith("wrote"))?.content).toEqual(["“We warned the ministry twice,”"]);
  });
  test("are whoever spoke last in the paragraph", () => {
    const text = "“It is a catastrophe,” said Clementine Ndala. She called on both sides to open the roads.";
    expect(claimsIn(text).map(({ actor }) => actor)).toEqual(["Clementine Ndala", "Clementine Ndala"]);
  });
  test("“one of them” is nobody that can be told", () => {
    const text = "Two diplomats said the offer was serious. One of them described it as “theatre”.";
    expect(claimBy(text, "described").actor).toBeNull();
  });
});
