import { describe, expect, test } from "vitest";
import { entityOf } from "./helpers.ts";

describe("roles before a name", () => {
  test.each([
    ["President Emmanuel Macron spoke.", "emmanuel-macron", "President", "FR"],
    ["Russian Foreign Minister Sergei Lavrov spoke.", "sergei-lavrov", "Russian Foreign Minister", "RU"],
    ["North Korea's Vice Foreign Minister Kim Jong-gyu spoke.", "kim-jong-gyu", "Vice Foreign Minister", "KP"],
    ["US Secretary of State Antony Blinken left.", "antony-blinken", "US Secretary of State", "US"],
    ["The rebels' military chief Ahmed Mansour spoke.", "ahmed-mansour", "military chief", null],
    ["Army spokesman Lt. Col. Peter Lerner said so.", "peter-lerner", "Army spokesman Lt. Col.", null],
    ["Former Defence Secretary Ben Wallace agreed.", "ben-wallace", "Former Defence Secretary", null],
  ])("%s", (text, slug, role, country) => {
    expect(entityOf(text, `person:${slug}`)).toMatchObject({ roles: [role], country });
  });
});

describe("roles after a name", () => {
  test.each([
    ["Maria Petrova, Bulgaria's deputy economy minister, resigned.", "maria-petrova", "deputy economy minister", "BG"],
    ["John Okello, the head of the agency, agreed.", "john-okello", "head of the agency", null],
    ["Peter Novak, a Slovak analyst, disagreed.", "peter-novak", "Slovak analyst", "SK"],
  ])("%s", (text, slug, role, country) => {
    expect(entityOf(text, `person:${slug}`)).toMatchObject({ roles: [role], country });
  });
});

describe("what is no role", () => {
  test.each([
    ["Mr Okello agreed.", "okello"],
    ["John Okello, who met the minister, agreed.", "john-okello"],
    ["The man John Okello met was tall.", "john-okello"],
    ["John Okello, 45, agreed.", "john-okello"],
    ["Her son Peter Novak agreed.", "peter-novak"],
  ])("%s", (text, slug) => {
    expect(entityOf(text, `person:${slug}`)?.roles).toEqual([]);
  });
});
