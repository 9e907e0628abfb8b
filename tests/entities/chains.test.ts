import { describe, expect, test } from "vitest";
import { skeleton } from "../../src/entities/people.ts";
import { mentionsOf } from "./helpers.ts";

describe("names of one person", () => {
  test("a surname alone is the full name before it", () => {
    const found = mentionsOf("Sergei Ryabkov spoke on Friday. Ryabkov denied the report.");
    expect(found.get("person:sergei-ryabkov")).toEqual(["Sergei Ryabkov", "Ryabkov"]);
  });

  test("a surname alone is the full name after it", () => {
    const found = mentionsOf("Ryabkov denies report\n\nDeputy Foreign Minister Sergei Ryabkov spoke on Friday.");
    expect(found.get("person:sergei-ryabkov")).toEqual(["Ryabkov", "Sergei Ryabkov"]);
  });

  test("a well-known surname has a full name without one in the text", () => {
    expect(mentionsOf("Putin denied it.").get("person:vladimir-putin")).toEqual(["Putin"]);
  });

  test("spellings of one name are one person", () => {
    const found = mentionsOf("President Volodymyr Zelensky spoke. Zelenskyy thanked them.");
    expect(found.get("person:volodymyr-zelenskyy")).toEqual(["Volodymyr Zelensky", "Zelenskyy"]);
  });

  test("members of a family are kept apart", () => {
    const found = mentionsOf("Kim Jong Un met his sister Kim Yo Jong in Pyongyang.");
    expect(found.get("person:kim-jong-un")).toContain("Kim Jong Un");
    expect(found.get("person:kim-yo-jong")).toContain("Kim Yo Jong");
  });

  test("of two with one surname, the one named last is meant", () => {
    const found = mentionsOf("Ahmed Mansour spoke. Then Leila Mansour came. Mansour sang.");
    expect(found.get("person:leila-mansour")).toContain("Mansour");
    expect(found.get("person:ahmed-mansour")).not.toContain("Mansour");
  });

  test("a surname with a hyphen is one word", () => {
    const found = mentionsOf("Eva Novak-Okello spoke on Monday. Novak-Okello warned of war.");
    expect(found.get("person:eva-novak-okello")).toEqual(["Eva Novak-Okello", "Novak-Okello"]);
  });

  test("a surname that is also a town is the person, but for a place", () => {
    const found = mentionsOf("Secretary Lloyd Austin spoke. Austin promised help. He was born in Mobile.");
    expect(found.get("person:lloyd-austin")).toEqual(expect.arrayContaining(["Lloyd Austin", "Austin"]));
  });

  test("hyphens make no other person", () => {
    const found = mentionsOf("Kim Jong-un spoke. Later Kim Jong Un left.");
    expect(found.get("person:kim-jong-un")).toEqual(["Kim Jong-un", "Kim Jong Un"]);
  });

  test("a given name does not join two people", () => {
    const found = mentionsOf("Peter Novak met Peter Okello.");
    expect(found.has("person:peter-novak") && found.has("person:peter-okello")).toBe(true);
  });
});

describe("names of one organization or place", () => {
  test.each([
    ["North Korea sent troops. The DPRK denied it.", "place:north-korea", 2],
    ["Russia and Ukraine talked. The Russian Federation left.", "place:russia", 2],
    ["The UK Ministry of Defence (MoD) spoke. The MoD said so.", "organization:uk-ministry-of-defence", 3],
    ["The Institute for the Study of War spoke. ISW said so.", "organization:institute-for-the-study-of-war", 2],
  ])("%s", (text, id, times) => {
    expect(mentionsOf(text).get(id)).toHaveLength(times);
  });
});

test("a town and its country are two places", () => {
  const found = mentionsOf("He was born in Wuhan, China.");
  expect(found.get("place:wuhan")).toEqual(["Wuhan"]);
  expect(found.get("place:china")).toEqual(["China"]);
});

test.each([
  ["zelenskyy", "zelensky"],
  ["sergei", "sergey"],
  ["dmitri", "dmitry"],
])("%s and %s share their skeleton", (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test.each([
  ["kim", "kam"],
  ["ivanov", "ivanova"],
  ["petrov", "pavlov"],
])("%s and %s do not", (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});
