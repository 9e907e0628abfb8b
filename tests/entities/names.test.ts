import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("names and their types", () => {
  test.each([
    ["The minister met Angela Merkel in Paris on Monday.", ["person:angela-merkel", "place:paris"]],
    [
      "The World Health Organization sent doctors to Kinshasa.",
      ["organization:world-health-organization", "place:kinshasa"],
    ],
    ["Troops of the Russian Federation left Kherson.", ["place:russia", "place:kherson"]],
    ["The U.S. and the UK signed the deal.", ["place:united-states", "place:united-kingdom"]],
    ["Officials in Tehran spoke of the IAEA.", ["place:tehran", "organization:international-atomic-energy-agency"]],
    ["Fighting went on in the Belgorod region.", ["place:belgorod-region"]],
    ["Leaders met at the NATO summit in Vilnius.", ["event:nato-summit", "organization:nato", "place:vilnius"]],
    ["They landed at Boryspil International Airport.", ["facility:boryspil-international-airport"]],
    ["Both signed the North Atlantic Treaty.", ["treaty:north-atlantic-treaty"]],
  ])("%s", (text, ids) => {
    expect([...mentionsOf(text).keys()]).toEqual(expect.arrayContaining(ids));
  });

  test.each([
    ["In March the weather was cold.", "March"],
    ["However, nothing was found.", "However"],
    ["On Monday the court sat.", "Monday"],
    ["Yesterday was quiet.", "Yesterday"],
  ])("%s names nobody", (text, word) => {
    expect([...mentionsOf(text).values()].flat()).not.toContain(word);
  });
});

describe("peoples", () => {
  test("an adjective of a country is a mention of its own and does not swallow the noun", () => {
    const found = mentionsOf("Russian and North Korean officials met.");
    expect(found.get("group:russian")).toEqual(["Russian"]);
    expect(found.get("group:north-korean")).toEqual(["North Korean"]);
  });

  test("the people and the adjective are one", () => {
    expect(mentionsOf("Many Ukrainians fled. A Ukrainian bus was hit.").get("group:ukrainian")).toEqual([
      "Ukrainians",
      "Ukrainian",
    ]);
  });

  test("a people is not its country", () => {
    expect(mentionsOf("French farmers marched.").has("place:france")).toBe(false);
  });
});

describe("weapons and vehicles", () => {
  test.each([
    ["Two F-16 jets took off.", "vehicle:f-16"],
    ["A T-72B3 tank burned.", "vehicle:t-72b3"],
    ["Russia fired Kh-101 missiles.", "weapon:kh-101"],
    ["Germany sent Leopard 2 tanks.", "vehicle:leopard-2"],
    ["Ukraine used HIMARS near the front.", "weapon:himars"],
    ["A swarm of Shahed-136 drones came.", "weapon:shahed-136"],
  ])("%s", (text, id) => {
    expect([...mentionsOf(text).keys()]).toContain(id);
  });

  test.each([["Vitamin B 12 is healthy."], ["See section S 5."], ["Turn to page F."]])("%s holds none", (text) => {
    expect([...mentionsOf(text).keys()].filter((id) => /^(?:weapon|vehicle):/.test(id))).toEqual([]);
  });
});

describe("capitals that speak for their government", () => {
  test.each([
    ["Moscow denied the report.", "place:russia"],
    ["Tehran has rejected the offer.", "place:iran"],
    ["According to Kyiv, the attack failed.", "place:ukraine"],
    ["Pyongyang will send more soldiers.", "place:north-korea"],
  ])("%s", (text, id) => {
    expect(mentionsOf(text).has(id)).toBe(true);
  });

  test.each([
    ["He flew to Moscow.", "place:russia"],
    ["Brussels will respond.", "place:belgium"],
    ["Kyiv was hit by drones.", "place:ukraine"],
    ["People in Tehran said the lights went out.", "place:iran"],
  ])("%s names the city", (text, id) => {
    expect(mentionsOf(text).has(id)).toBe(false);
  });

  test("the Kremlin is an organization of Russia", () => {
    expect(mentionsOf("The Kremlin said no.").get("organization:kremlin")).toEqual(["Kremlin"]);
  });
});
