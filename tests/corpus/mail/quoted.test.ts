import { describe, expect, test } from "vitest";
import { markQuoted } from "../../../src/corpus/mail/quoted.ts";

describe("what a mail quotes", () => {
  test.each<[string, string, string]>([
    ["no quote", "One.\n\nTwo: > 3.", "One.\n\nTwo: > 3."],
    [
      "wrapped lines are joined",
      "Ann wrote:\n> The governor said that the dam was hit twice on Tuesday and that the\n> town had to be left.\n>\n> He went.",
      "Ann wrote:\n> The governor said that the dam was hit twice on Tuesday and that the town had to be left.\n>\n> He went.",
    ],
    ["short lines are not", "> - one\n> - two\n> three", "> - one\n> - two\n> three"],
    [
      "nor those of another depth",
      `> ${"a".repeat(70)}\n>> ${"b".repeat(70)}\n${"c".repeat(70)}\nd`,
      `> ${"a".repeat(70)}\n>> ${"b".repeat(70)}\n${"c".repeat(70)}\nd`,
    ],
    [
      "below Outlook's line",
      "Yes.\n\n-----Original Message-----\nFrom: Ann\n\nHe went.",
      "Yes.\n\n> -----Original Message-----\n> From: Ann\n>\n> He went.",
    ],
    [
      "below Outlook's heads",
      "Yes.\nFrom: Ann <a@b.example>\nSent: Friday\nTo: Kim\nSubject: x\n\nHe went.",
      "Yes.\n> From: Ann <a@b.example>\n> Sent: Friday\n> To: Kim\n> Subject: x\n>\n> He went.",
    ],
    ["heads that are none", "From: the desk\nWe met.\nTo: be continued", "From: the desk\nWe met.\nTo: be continued"],
  ])("%s", (_, text, expected) => {
    expect(markQuoted(text)).toBe(expected);
  });
});
