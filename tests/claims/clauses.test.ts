import { describe, expect, test } from "vitest";
import { claimsIn } from "./reading.ts";

const contents = (text: string) => claimsIn(text).map(({ content }) => content.join(" … "));

describe("a clause before its speaker", () => {
  test.each([
    ["May the injured recover soon, the premier wrote.", "May the injured recover soon"],
    ["The river had risen, the mayor told reporters.", "The river had risen"],
    ["The party won, the commission said on Friday, a result that nobody had foreseen.", "The party won"],
  ])("%s", (text, content) => expect(contents(text)).toContain(content));

  test("that says when or why is not what was said", () => {
    expect(contents("When the lights went out, the minister spoke.")).not.toContain("When the lights went out");
  });
});

describe("what is said", () => {
  test.each([
    [
      "The minister said, meanwhile, that Moscow was satisfied with the price.",
      "that Moscow was satisfied with the price",
    ],
    [
      "Italy opposes it and, according to two diplomats, has threatened to block the package.",
      "has threatened to block the package",
    ],
    [
      "Its chief executive, Bikash Thapa, declined to comment on reports that maintenance had been postponed.",
      "reports that maintenance had been postponed",
    ],
    ["The lawyer, Jan Novak, refused to say whether data had been sold.", "whether data had been sold"],
    [
      "The firm Palisade attributed the intrusion to a group it calls Grey Heron.",
      "the intrusion to a group it calls Grey Heron",
    ],
  ])("%s", (text, content) => expect(contents(text)).toContain(content));
  test.each([
    ["The minister said the mayor, a former boxer, had lied.", "the mayor, a former boxer, had lied"],
    ["The minister said the mayor denied it, and he resigned.", "the mayor denied it"],
  ])("goes on behind an aside: %s", (text, content) => expect(contents(text)).toContain(content));
  test("a stretch of time may be what is announced", () => {
    expect(contents("The government announced three days of mourning.")).toEqual(["three days of mourning"]);
    expect(contents("Officials announced two weeks ago that the bridge was closed.")).toEqual([
      "that the bridge was closed",
    ]);
  });
  test("not when it was said", () => {
    expect(contents("The ministry commented on Tuesday on the report.")).not.toContain("on Tuesday");
  });
});

describe("what goes on meanwhile", () => {
  test("is not part of what was said", () => {
    const text =
      "The envoy warned that the army would attack on Monday, as Russian and Belarusian officials remained silent.";
    expect(contents(text)[0]).toBe("that the army would attack on Monday");
  });

  test.each([
    "The envoy said the bridge, as well as the road, had been closed.",
    "“The army will attack, as everyone knows,” the envoy said.",
  ])("but not every “as” begins it: %s", (text) => expect(contents(text)[0]).toMatch(/closed|knows/));
});
