import { describe, expect, it } from "vitest";
import { hashText, LinearModel, mix } from "../../src/model/index.ts";
import { type Sequence, train } from "../../training/perceptron.ts";

const LABELS = ["O", "B", "I"];

/** Names: a capitalised word begins one, a capitalised word after it goes on. */
function sequence(text: string): Sequence {
  const words = text.split(" ");
  const capital = (i: number) => /^[A-Z]/.test(words[i] ?? "");
  return {
    length: words.length,
    labels: words.map((_, i) => (capital(i) ? (capital(i - 1) ? 2 : 1) : 0)),
    extract: (i, into) => {
      into.add(hashText(words[i]!));
      into.add(mix(1, capital(i) ? 1 : 0));
    },
  };
}

const TEXTS = ["in Moscow today", "Ann Lee left", "we saw John Smith in New York", "he left", "Paris is old"];
const forbidden = (from: number, to: number) => to === 2 && from < 1;

function learn() {
  return train([...TEXTS, ...TEXTS].map(sequence), { labels: LABELS, slots: 256, forbidden });
}

describe("train", () => {
  it("learns what neighbouring labels tell", () => {
    const model = new LinearModel(learn());
    for (const text of [...TEXTS, "Bob Jones saw Mary"]) {
      const { length, extract, labels } = sequence(text);
      expect([...model.decode(length, { extract })]).toEqual(labels);
    }
  });

  it("gives the same weights at every run", () => {
    expect(learn()).toEqual(learn());
  });

  it("never puts forbidden labels side by side", () => {
    const model = new LinearModel(learn());
    const path = model.decode(6, { extract: (i, into) => into.add(mix(1, i % 2)) });
    path.forEach((label, i) => {
      expect(label === 2 && (i === 0 || path[i - 1] === 0)).toBe(false);
    });
  });

  it("keeps to the allowed labels", () => {
    const model = new LinearModel(learn());
    const { length, extract } = sequence("Ann Lee left");
    expect([...model.decode(length, { extract, allowed: () => 0b001 })]).toEqual([0, 0, 0]);
  });

  it("refuses more labels than a bit set holds", () => {
    expect(() => train([], { labels: Array.from({ length: 33 }, String), slots: 256 })).toThrow(RangeError);
  });
});
