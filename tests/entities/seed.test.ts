import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findEntities } from "../../src/entities/index.ts";
import { analyse } from "../../src/language/index.ts";

const file = join(import.meta.dirname, "..", "..", "seeds", "000_a2d48c66b2abdc43.txt");
const text = readFileSync(file, "utf8");
const found = findEntities(analyse(text, text.indexOf("Russia is preparing")));

function entity(id: string) {
  const position = found.entities.findIndex((e) => e.id === id);
  const mentions = found.mentions.filter((m) => m.entity === position);
  return { ...found.entities[position], mentions: mentions.map((m) => text.slice(m.start, m.end)) };
}

describe("the entities of the seed", () => {
  test.each([
    ["person:volodymyr-zelenskyy", "Volodymyr Zelenskyy", ["President"], "UA"],
    ["person:kim-jong-gyu", "Kim Jong-gyu", ["Vice Foreign Minister"], "KP"],
    ["person:vladimir-putin", "Vladimir Putin", ["Russian dictator"], "RU"],
    ["person:sergei-ryabkov", "Sergei Ryabkov", ["Deputy Foreign Minister"], null],
    ["organization:institute-for-the-study-of-war", "Institute for the Study of War", [], "US"],
    ["organization:unn", "UNN", [], "UA"],
    ["organization:rossiya-1", "Rossiya 1", [], "RU"],
    ["organization:nato", "NATO", [], null],
    ["place:russia", "Russia", [], "RU"],
    ["place:north-korea", "North Korea", [], "KP"],
    ["place:ukraine", "Ukraine", [], "UA"],
    ["place:kursk-region", "Kursk region", [], "RU"],
    ["place:kazan", "Kazan", [], "RU"],
    ["event:brics-summit", "BRICS summit", [], null],
    ["treaty:comprehensive-strategic-partnership-agreement", "Comprehensive Strategic Partnership Agreement", [], null],
    ["group:nato-member-states", "NATO member states", [], null],
    ["organization:ukrainian-intelligence", "Ukrainian intelligence", [], "UA"],
  ])("%s is %s", (id, name, roles, country) => {
    expect(entity(id)).toMatchObject({ id, name, roles, country });
  });

  test("an acronym in the headline is the institute defined further down", () => {
    expect(entity("organization:institute-for-the-study-of-war").mentions).toEqual([
      "ISW",
      "Institute for the Study of War",
      "ISW",
      "ISW",
    ]);
  });

  test("DPRK and the Russian Federation are names of countries", () => {
    expect(entity("place:north-korea").aliases).toEqual(["DPRK"]);
    expect(entity("place:russia").aliases).toEqual(["Russian Federation"]);
  });

  test("the treaty is the agreement named before it", () => {
    expect(entity("treaty:comprehensive-strategic-partnership-agreement").mentions.slice(1)).toEqual([
      "the treaty",
      "the treaty",
    ]);
  });
});
