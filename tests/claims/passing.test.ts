import { describe, expect, test } from "vitest";
import { claimsIn } from "./reading.ts";

const read = (text: string) =>
  claimsIn(text).map(({ actor, via, content }) => [actor, via.join(" > "), content.join(" … ")]);

describe("who is cited is credited, through who cites", () => {
  test.each([
    [
      "At least 30 people were killed, Reuters reported, citing local officials.",
      "local officials",
      "Reuters",
      "At least 30 people were killed",
    ],
    [
      "Reuters reported on Tuesday, citing two officials, that the deal was near.",
      "two officials",
      "Reuters",
      "that the deal was near",
    ],
    [
      "According to the Red Cross, citing district officials, about 1,200 people have fled.",
      "district officials",
      "Red Cross",
      "about 1,200 people have fled",
    ],
    [
      "According to the newspaper, which cited court documents, the minister owned three flats.",
      "court documents",
      "newspaper",
      "the minister owned three flats",
    ],
    [
      "Amu Daily, quoting a tribal elder, said that surveyors had been turned back.",
      "tribal elder",
      "Amu Daily",
      "that surveyors had been turned back",
    ],
    [
      "The analyst Aigul Sarsen is cited by the Business Review as estimating the deposit at 1.1 million tonnes.",
      "Aigul Sarsen",
      "Business Review",
      "the deposit at 1.1 million tonnes",
    ],
    [
      "Citing a leaked memo, the Guardian reported that the ministry had known.",
      "leaked memo",
      "Guardian",
      "that the ministry had known",
    ],
    [
      "A gas leak was to blame, Reuters said, referring to the fire brigade.",
      "fire brigade",
      "Reuters",
      "A gas leak was to blame",
    ],
    [
      "Reuters quoted Governor Pavel Orlov as saying that the dam had held.",
      "Pavel Orlov",
      "Reuters",
      "that the dam had held",
    ],
    [
      "The colonel was quoted by Reuters as saying that the talks had failed.",
      "colonel",
      "Reuters",
      "that the talks had failed",
    ],
    ["The colonel was quoted as saying that the talks had failed.", "colonel", "", "that the talks had failed"],
    [
      "“I am staying,” Pavel Orlov was quoted as saying by Reuters. “Nobody can stop me.”",
      "Pavel Orlov",
      "Reuters",
      "“I am staying,” … “Nobody can stop me.”",
    ],
    [
      "A rebel leader, quoted by Reuters, said the group would not accept the offer.",
      "rebel leader",
      "Reuters",
      "the group would not accept the offer",
    ],
    [
      "According to the Interior Ministry, cited by the Interfax agency, two people were arrested.",
      "Interior Ministry",
      "Interfax agency",
      "two people were arrested",
    ],
    ["The road is open, as reported by the Red Cross.", "Red Cross", "", "The road is open"],
  ])("%s", (text, actor, via, content) => {
    expect(read(text)).toEqual([[actor, via, content]]);
  });
});

describe("who cites a reason passes nothing on", () => {
  test.each([
    "The mayor said he would not run again, citing family reasons.",
    "Rosa Lima resigned, citing her health.",
  ])("%s", (text) => {
    expect(claimsIn(text).every(({ via }) => via.length === 0)).toBe(true);
  });
  test("“as saying” needs somebody who quotes", () => {
    expect(claimsIn("The minister interpreted it as saying that the law stands.").flatMap(({ via }) => via)).toEqual(
      [],
    );
  });
});

describe("chains of three", () => {
  test("what the quoted one says of another comes through both", () => {
    const text = "Reuters, quoting the coast guard, said that survivors blamed a passing freighter.";
    expect(read(text).at(-1)).toEqual(["survivors", "Reuters > coast guard", "a passing freighter"]);
  });
});

describe("what stands inside another's words", () => {
  test("a verb of belief with a clause, a name with brackets", () => {
    expect(read("The widow said that her husband believed the letters were a trap.").at(-1)).toEqual([
      "her husband",
      "widow",
      "the letters were a trap",
    ]);
    const text = "Witnesses said the Rapid Support Forces (RSF) warned farmers not to harvest.";
    expect(read(text).map(([actor]) => actor)).toEqual(["Witnesses", "Rapid Support Forces"]);
  });
});

describe("two verbs of one subject", () => {
  test("each has its own content", () => {
    const text = "Brokers welcomed the move and recommended buying the stock.";
    expect(read(text)).toEqual([
      ["Brokers", "", "the move"],
      ["Brokers", "", "buying the stock"],
    ]);
  });
  test("an infinitive that goes on is one content", () => {
    expect(read("The governor vowed to open the mine and hire a thousand men.")).toEqual([
      ["governor", "", "to open the mine and hire a thousand men"],
    ]);
  });
  test("a clause behind a semicolon is not what the first verb says", () => {
    const text = "The ministry disputes the figure; its director, Salma Kadiri, insists the spillway was cleared.";
    expect(read(text)).toEqual([
      ["ministry", "", "the figure"],
      ["Salma Kadiri", "", "the spillway was cleared"],
    ]);
  });
});
