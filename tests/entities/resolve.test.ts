import { describe, expect, test } from "vitest";
import { findEntities, nominalEntity, resolve } from "../../src/entities/index.ts";
import { analyse } from "../../src/language/index.ts";

function answer(text: string, source: string): string | null {
  const analysis = analyse(text);
  const start = text.indexOf(source);
  const entities = findEntities(analysis);
  const found = resolve(entities, analysis, { start, end: start + source.length });
  return found === null ? null : entities.entities[found]!.id;
}

describe("resolve", () => {
  test.each([
    ["Russian dictator Vladimir Putin spoke.", "Russian dictator Vladimir Putin", "person:vladimir-putin"],
    ["Emmanuel Macron left. He warned us.", "He", "person:emmanuel-macron"],
    ["Then ISW analysts warned of an attack.", "ISW analysts", "group:isw-analysts"],
    ["Then NATO member states agreed.", "NATO member states", "group:nato-member-states"],
    [
      "This was reported by the Institute for the Study of War (ISW).",
      "the Institute for the Study of War (ISW)",
      "organization:institute-for-the-study-of-war",
    ],
    [
      "Sergei Ryabkov, the deputy minister of Russia, spoke.",
      "Sergei Ryabkov, the deputy minister of Russia,",
      "person:sergei-ryabkov",
    ],
    ["The head of the agency, Peter Novak, spoke.", "The head of the agency, Peter Novak", "person:peter-novak"],
    [
      "Its head, the Dutch lawmaker Pim Hoekstra, spoke.",
      "Its head, the Dutch lawmaker Pim Hoekstra",
      "person:pim-hoekstra",
    ],
    ["The operator, Langtang Power, spoke.", "The operator, Langtang Power", "organization:langtang-power"],
    [
      "Russian-installed governor Vladimir Saldo spoke.",
      "Russian-installed governor Vladimir Saldo",
      "person:vladimir-saldo",
    ],
  ])("%s", (text, source, id) => {
    expect(answer(text, source)).toBe(id);
  });

  test.each([
    ["A senior US official spoke to Peter Novak.", "A senior US official", "place:united-states"],
    ["Two captured soldiers spoke.", "Two captured soldiers", null],
    ["Residents of Kyiv spoke.", "Residents of Kyiv", "place:kyiv"],
  ])("%s: not the name inside", (text, source, id) => {
    expect(answer(text, source)).not.toBe(id ?? "");
  });
});

describe("nominalEntity", () => {
  test.each([
    [
      "a senior US official",
      { id: "person:senior-us-official", name: "senior US official", type: "person", country: "US" },
    ],
    [
      "two captured soldiers",
      { id: "group:two-captured-soldiers", name: "two captured soldiers", type: "group", country: null },
    ],
    ["the ministry", { id: "organization:ministry", name: "ministry", type: "organization", country: null }],
    ["intelligence", { id: "organization:intelligence", name: "intelligence", type: "organization", country: null }],
    ["some of the residents", { type: "group" }],
    ["Zorlink, Estonia's second-largest operator", { name: "Zorlink", roles: ["second-largest operator"] }],
    ["residents, who fled the town", { name: "residents", roles: [] }],
    ["police, soldiers and medics", { name: "police, soldiers and medics", roles: [] }],
  ])("%s", (source, entity) => {
    const text = `It came from ${source}.`;
    const start = text.indexOf(source);
    expect(nominalEntity(analyse(text), { start, end: start + source.length })).toMatchObject(entity);
  });
});
