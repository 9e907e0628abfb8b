import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claim } from "../../src/records.ts";
import { folder, readGold, sentenceFiles } from "../../training/gold.ts";

/** Spans, cues and line kinds are checked on reading: a span that is not in its text is an error. */
const sentences = sentenceFiles.flatMap(readGold);
const articles = readGold("articles");
const statements = [...sentences, ...articles].flatMap((item) => item.statements.map((one) => ({ item, ...one })));
const { act, mode, certainty, polarity } = claim.pipe[0].entries;

describe("the gold set", () => {
  test("has its sentences and articles", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(articles).toHaveLength(20);
    expect(sentences.filter(({ statements }) => statements.length === 0).length).toBeGreaterThanOrEqual(30);
    expect(existsSync(join(folder, "README.md"))).toBe(true);
  });

  test("has articles of 120 to 250 words", () => {
    for (const { at, text } of articles) {
      const words = text.split(/\s+/).length;
      expect(words, at).toBeGreaterThanOrEqual(120);
      expect(words, at).toBeLessThanOrEqual(250);
    }
  });

  test("has no text twice", () => {
    const texts = [...sentences, ...articles].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("has only acts, modes, certainties and polarities of the contract", () => {
    for (const one of statements) {
      expect(act.options, one.at).toEqual(expect.arrayContaining([...one.acts]));
      expect(mode.options, one.at).toEqual(expect.arrayContaining([...one.modes]));
      expect(certainty.options, one.at).toEqual(expect.arrayContaining([...one.certainties]));
      expect(polarity.options, one.at).toEqual(expect.arrayContaining([...one.polarity]));
    }
  });

  test("has at least six of each act, twelve of the common ones", () => {
    const rare = ["threat", "question", "praise", "proposal", "agreement", "disagreement", "belief", "intention"];
    for (const name of act.options) {
      const count = statements.filter(({ acts }) => acts[0] === name).length;
      expect(count, name).toBeGreaterThanOrEqual(rare.includes(name) ? 6 : 12);
    }
  });

  test("has every estimate, chains of three, and every mode", () => {
    for (const name of certainty.options) expect(statements.some((one) => one.certainties[0] === name)).toBe(true);
    for (const name of mode.options) expect(statements.some((one) => one.modes[0] === name)).toBe(true);
    expect(statements.filter(({ via }) => via.some((chain) => chain.length >= 2)).length).toBeGreaterThanOrEqual(6);
  });

  test("marks as quoted only what has quotation marks", () => {
    for (const { at, item, modes, contents } of statements) {
      const within = contents.some(([first]) => first && item.text.slice(0, first.start).split('"').length % 2 === 0);
      const marked = contents.flat().some(({ text }) => /["“”']/.test(text.replace(/\w'\w|s' /g, "")));
      if (!modes.includes("indirect")) expect(marked || within, at).toBe(true);
      if (!marked && !within) expect(modes, at).toEqual(["indirect"]);
    }
  });

  test("names hedges, times and addressees in the words of its texts", () => {
    for (const { at, item, hedges, saidAt, to } of statements) {
      const words = [...hedges.flat(), ...saidAt.map((one) => one?.words), ...to];
      for (const one of words) if (one) expect(item.text, at).toContain(one);
    }
  });

  test("names sources in the words of its texts", () => {
    for (const { at, item, source } of statements) if (source) expect(item.text, at).toContain(source.split(" / ")[0]);
  });
});
