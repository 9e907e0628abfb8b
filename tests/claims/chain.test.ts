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
  test.each([
    "The governor said on Tuesday that an inquiry would begin next week.",
    "The engineer warned that the levee would break the road in two.",
  ])("a verb that may introduce words, but here does not, is no link: %s", (text) => {
    expect(claimsIn(text)).toHaveLength(1);
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

describe("sentences that stand for the one before", () => {
  test.each([
    ["This was announced by the Red Cross.", "Red Cross", []],
    ["This is stated in a report by the Red Cross.", "Red Cross", []],
    [
      "That is the view of the Institute for Naval Affairs, as reported by Reuters.",
      "Institute for Naval Affairs",
      ["Reuters"],
    ],
    ["So said the head of the operator, Vasyl Hrytsak.", "Vasyl Hrytsak", []],
    ["The Red Cross said so on Monday.", "Red Cross", []],
    ["Reuters reported this on its website.", "Reuters", []],
  ])("%s", (sentence, actor, via) => {
    const [claim, ...others] = claimsIn(`The convoy left the town at dawn. ${sentence}`);
    expect(claim).toMatchObject({ actor, via, statement: "The convoy left the town at dawn" });
    expect(others).toEqual([]);
  });
  test("what was not confirmed is “this”", () => {
    const claims = claimsIn("The convoy left the town at dawn. The army has not confirmed this.");
    expect(claims.map(({ content }) => content)).not.toContainEqual(["The convoy left the town at dawn"]);
  });
});

describe("a report that goes on", () => {
  test("“the report says”, “the researchers add” are its body", () => {
    const text =
      "A report by Amnesty International found that 40 villages were burned. The report says soldiers took part. The researchers add that the commanders knew.";
    expect(claimsIn(text).map(({ actor }) => actor)).toEqual(Array(3).fill("Amnesty International"));
  });
  test("“It is noted” goes on for the body of the paragraph; “It is believed” for nobody", () => {
    const text = "Nine drones were downed overnight, the Air Force said. It is VERB that two fell in the sea.";
    expect(claimsIn(text.replace("VERB", "noted")).at(-1)!.actor).toBe("Air Force");
    expect(claimsIn(text.replace("VERB", "believed")).at(-1)!).toMatchObject({ actor: null, act: "belief" });
  });
});

describe("hearsay", () => {
  test.each([
    ["The general is said to have fled to Chad.", ["The general", "to have fled to Chad"]],
    ["Forty miners are believed to be trapped.", ["Forty miners", "to be trapped"]],
  ])("%s", (text, content) => {
    expect(claimsIn(text).map((claim) => [claim.actor, claim.content])).toEqual([[null, content]]);
  });
  test.each([
    "The train is supposed to leave at nine.",
    "It was found that night in the river.",
  ])("none: %s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe("a subject with what describes it", () => {
  test.each([
    [
      "The plant will close next year, two people familiar with the decision said.",
      "two people familiar with the decision",
    ],
    [
      "Nine died on Sunday, a villager who helped to recover the bodies told Reuters.",
      "a villager who helped to recover the bodies",
    ],
  ])("%s", (text, source) => {
    expect(claimsIn(text).map((claim) => claim.source)).toEqual([source]);
  });
});
