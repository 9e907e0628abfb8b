import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("bodies called by their first word", () => {
  test.each([
    ["Helix Construction built the dam. Helix denied it.", "organization:helix-construction", "Helix"],
    ["Then Nordvik Shipping lost a ship. Nordvik blamed pirates.", "organization:nordvik-shipping", "Nordvik"],
    ["The Ministry of Defence spoke. The Ministry denied it.", "organization:ministry-of-defence", "The Ministry"],
  ])("%s", (text, id, name) => {
    expect(mentionsOf(text).get(id)).toContain(name);
  });

  test.each([
    ["Global Shipping lost a ship. The global trade fell. Global warming rose.", "Global"],
    ["Peter Gold and John Steel left. John denied it.", "organization:john-steel"],
  ])("%s", (text, wrong) => {
    const found = mentionsOf(text);
    expect(found.has(wrong)).toBe(false);
    expect([...found.values()].flat()).not.toContain(wrong);
  });
});
