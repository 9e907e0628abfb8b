import { describe, expect, test } from "vitest";
import { claimsIn } from "./reading.ts";

const read = (text: string) => claimsIn(text).map(({ actor, statement }) => [actor, statement]);

describe("a brief names its source once", () => {
  test("for the lines before and behind", () => {
    const text = [
      "Shells hit the port of Ochakiv, leaving two dock workers injured.",
      "Source: Pavel Kravets, head of the regional administration, on Telegram",
      "Details: Eight shells landed near the pier. Kravets said that the crane had burned down.",
      "Quote: “There is no power in the old town.”",
      "Background: The port closed in May.",
    ].join("\n");
    expect(read(text)).toEqual([
      ["Pavel Kravets", "Shells hit the port of Ochakiv, leaving two dock workers injured"],
      ["Pavel Kravets", "Eight shells landed near the pier"],
      ["Pavel Kravets", "the crane had burned down"],
      ["Pavel Kravets", "There is no power in the old town."],
    ]);
    expect(claimsIn(text)[0]).toMatchObject({
      source: "Pavel Kravets, head of the regional administration",
      setting: "on Telegram",
    });
  });
  test("through whom, if it says so", () => {
    const [claim] = claimsIn(
      "Source: Interfax, with reference to the Health Ministry\nDetails: Nine wards were closed.",
    );
    expect(claim).toMatchObject({ actor: "Health Ministry", via: ["Interfax"], statement: "Nine wards were closed" });
  });
  test("a quotation is whoever its line names, else who spoke in the line before", () => {
    const text = [
      "Source: Interfax",
      "Details: Governor Pavel Orlov said that the dam had held.",
      "Quote: “Nobody was hurt.”",
      "Quote from Rosa Lima: “We were lucky.”",
    ].join("\n");
    expect(read(text).slice(-2)).toEqual([
      ["Pavel Orlov", "Nobody was hurt."],
      ["Rosa Lima", "We were lucky."],
    ]);
  });
  test("a credit with no lines of a brief behind it is none", () => {
    expect(claimsIn("The river rose by two metres in March.\nSource: Water Board")).toEqual([]);
  });
});

describe("a speaker before a colon", () => {
  test.each([
    ["Local residents: “We heard the drone.”", "Local residents", "We heard the drone."],
    ["Kremlin on ceasefire: “Too early to speak of dates”", "Kremlin", "Too early to speak of dates"],
    [
      "Via the Interior Ministry: roads around Petrinja are closed to lorries.",
      "Interior Ministry",
      "roads around Petrinja are closed to lorries",
    ],
  ])("%s", (text, actor, statement) => {
    expect(read(text)).toEqual([[actor, statement]]);
  });
  test.each([
    "Weather: The river rose by two metres.",
    "Three lessons: the dam was old and the valve stuck.",
  ])("none in: %s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
  test("a place that a headline begins with is what it is about", () => {
    expect(read("Iran: Army seizes tanker at dawn - Reuters\nThe ship is Greek.")).toEqual([
      ["Reuters", "Iran: Army seizes tanker at dawn"],
    ]);
  });
});

describe("a headline's source", () => {
  test.each([
    ["Fire at depot in Tuapse – governor\nThe fire broke out at dawn.", "governor", "Fire at depot in Tuapse"],
    [
      "Hospital hit twice in one night: Red Crescent\nThe fire broke out at dawn.",
      "Red Crescent",
      "Hospital hit twice in one night",
    ],
    [
      "“We have lost contact” – coordinator Huda Salim\nThe convoy left on Monday.",
      "Huda Salim",
      "We have lost contact",
    ],
  ])("%s", (text, actor, statement) => {
    expect(read(text)[0]).toEqual([actor, statement]);
  });
  test.each([
    "Army prepares an offensive - and fails\nIt rained.",
    "What we know: Gaza\nIt rained.",
  ])("none in: %s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe("per", () => {
  test("names a source when set off by a comma", () => {
    expect(read("Per the Coast Guard, all 14 crew members are safe.")).toEqual([
      ["Coast Guard", "all 14 crew members are safe"],
    ]);
    expect(read("Turnout reached 61 percent, per the election commission.")).toEqual([
      ["election commission", "Turnout reached 61 percent"],
    ]);
  });
  test("is else a rate", () => {
    expect(claimsIn("The mine yields two tonnes per day, per shift 600 kilograms.")).toEqual([]);
  });
});
