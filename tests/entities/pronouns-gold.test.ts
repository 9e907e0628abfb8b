import { expect, test } from "vitest";
import { measurePronouns, readMarked } from "../../training/measure-pronouns.ts";

test("brackets become places in the text without them", () => {
  const [item] = readMarked("# a comment\nAnn left. [She] said [he] lied.\n= Ann\n= Bob / -\n");
  expect(item).toEqual({
    text: "Ann left. She said he lied.",
    pronouns: [
      { start: 10, end: 13, names: ["Ann"] },
      { start: 19, end: 21, names: ["Bob", "-"] },
    ],
  });
});

test("a pronoun without an answer is an error", () => {
  expect(() => readMarked("[She] left.")).toThrow(/differ in number/);
});

test("at least 85 of 100 pronouns that are sources are right", () => {
  expect(Number(/\((\d+)/.exec(measurePronouns())?.[1])).toBeGreaterThanOrEqual(85);
});
