import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("I, we and you", () => {
  test.each([
    ["“I know nothing,” Sergei Ryabkov said.", "person:sergei-ryabkov", "I"],
    ["Sergei Ryabkov left. “I am tired,” he said.", "person:sergei-ryabkov", "I"],
    ["“We know nothing,” the Israeli military said.", "organization:israeli-military", "We"],
    ["NATO met. “We agreed,” it said in a statement.", "organization:nato", "We"],
    ["“We will win,” President Emmanuel Macron said. “It is our plan.”", "group:we-emmanuel-macron", "our"],
    ["Emmanuel Macron: I shall not go.", "person:emmanuel-macron", "I"],
    ["I am Emmanuel Macron. I was born in Amiens.", "person:emmanuel-macron", "I"],
    ["We must act. Our people are waiting.", "group:we", "Our"],
    ["“War is near,” Emmanuel Macron said. “I fear it.”", "person:emmanuel-macron", "I"],
  ])("%s", (text, id, pronoun) => {
    expect(mentionsOf(text).get(id)).toContain(pronoun);
  });

  test.each([
    ["“I know nothing.”", "I"],
    ["“You are wrong,” Emmanuel Macron told Angela Merkel.", "You"],
    ["The talks went on. We left.", "We"],
    ["“I know nothing,” it said on the wall.", "I"],
  ])("%s leaves the pronoun open", (text, pronoun) => {
    expect([...mentionsOf(text).values()].flat()).not.toContain(pronoun);
  });

  test("the words around a quotation are not its speaker's", () => {
    expect(mentionsOf("“I know,” Emmanuel Macron said. I was there. I saw it.").get("person:emmanuel-macron")).toEqual([
      "I",
      "Emmanuel Macron",
    ]);
  });
});
