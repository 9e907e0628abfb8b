import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("pronouns", () => {
  test.each([
    ["Emmanuel Macron spoke on Monday. He warned of war.", "person:emmanuel-macron", "He"],
    ["Angela Merkel met Emmanuel Macron. She praised the talks.", "person:angela-merkel", "She"],
    ["Hamas met. The White House said it was aware.", "organization:white-house", "it"],
    ["NATO met in Brussels. It agreed on new rules.", "organization:nato", "It"],
    ["North Korean troops arrived. They wore no badges.", "group:north-korean-troops", "They"],
    ["Sergei Ryabkov defended his country.", "person:sergei-ryabkov", "his"],
    ["Kim Jong Un spoke. His mother listened. She left.", "person:kim-jong-uns-mother", "She"],
    [
      "Vladimir Putin spoke. His mother left. John Kerry spoke. His mother stayed. She slept.",
      "person:john-kerrys-mother",
      "She",
    ],
    ["The new rules were praised. They are strict.", "group:new-rules", "They"],
    ["A spokesman for the army refused. He left.", "person:spokesman", "He"],
    ["NATO met in Paris. The lease ran out, it said.", "organization:nato", "it"],
  ])("%s", (text, id, pronoun) => {
    expect(mentionsOf(text).get(id)).toContain(pronoun);
  });

  test.each([
    ["NATO met. It is noted that the talks went on.", "It"],
    ["NATO met. It was clear that the talks went on.", "It"],
    ["NATO met. It seems so.", "It"],
    ["NATO met. He left.", "He"],
    ["Angela Merkel spoke. He left.", "He"],
    ["I know nothing.", "I"],
  ])("%s leaves the pronoun open", (text, pronoun) => {
    expect([...mentionsOf(text).values()].flat()).not.toContain(pronoun);
  });
});

describe("descriptions", () => {
  test.each([
    ["President Emmanuel Macron spoke. The president left.", "person:emmanuel-macron", "The president"],
    ["The Ministry of Defence spoke. The ministry denied it.", "organization:ministry-of-defence", "The ministry"],
    ["Ukraine's foreign minister, Dmytro Kuleba, spoke.", "person:dmytro-kuleba", "Ukraine's foreign minister"],
    ["A spokesperson for the EU, Peter Stano, spoke.", "person:peter-stano", "A spokesperson"],
    ["President Emmanuel Macron spoke. The President left.", "person:emmanuel-macron", "The President"],
    [
      "According to intelligence, they fled. Ukrainian intelligence was right.",
      "organization:ukrainian-intelligence",
      "intelligence",
    ],
    ["DPRK troops came. North Korean troops fought.", "group:dprk-troops", "North Korean troops"],
    ["Russian troops came. Russia's troops fought.", "group:russian-troops", "Russia's troops"],
    ["Ukraine was attacked. The country resisted.", "place:ukraine", "The country"],
    ["Both signed the North Atlantic Treaty. The treaty is old.", "treaty:north-atlantic-treaty", "The treaty"],
  ])("%s", (text, id, description) => {
    expect(mentionsOf(text).get(id)).toContain(description);
  });

  test.each([
    ["President Emmanuel Macron spoke. A president left.", "person:emmanuel-macron", "A president"],
    ["President Emmanuel Macron spoke. The president of Chile left.", "person:emmanuel-macron", "The president"],
    ["President Emmanuel Macron spoke. The Syrian president left.", "person:emmanuel-macron", "The Syrian president"],
    [
      "According to intelligence, they fled. Russian intelligence knew, Ukrainian intelligence too.",
      "organization:ukrainian-intelligence",
      "intelligence",
    ],
    ["Russian troops came. North Korean troops fought.", "group:russian-troops", "North Korean troops"],
  ])("%s is another", (text, id, description) => {
    expect(mentionsOf(text).get(id)).not.toContain(description);
  });

  test.each([
    ["ISW analysts see a change.", "group:isw-analysts"],
    ["NATO member states agreed.", "group:nato-member-states"],
    ["Ukrainian intelligence said so.", "organization:ukrainian-intelligence"],
  ])("%s: an entity of its own", (text, id) => {
    expect(mentionsOf(text).has(id)).toBe(true);
  });

  test("a bare noun is no entity", () => {
    expect([...mentionsOf("People and soldiers were there.").keys()]).toEqual([]);
  });
});
