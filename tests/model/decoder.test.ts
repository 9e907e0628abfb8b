import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModelBytes } from "../../src/data.ts";
import { at, blockOf, LinearModel, LONGEST, MARGIN, mix, type Packed, type Template } from "../../src/model/index.ts";
import { compileDecoder } from "../../training/decoder.ts";
import { emptyModel } from "../../training/perceptron.ts";
import { quantise } from "../../training/quantise.ts";

const WIDTH = 11;
const LABELS = Array.from({ length: WIDTH }, (_, l) => `L${l}`);
const START = WIDTH * WIDTH;

/** A model in which feature `mix(9, i)` gives position `i` the emissions of row `i`. */
function modelOf(emissions: readonly number[], transitions: readonly number[]): Packed {
  const rows = emissions.length / WIDTH;
  const hashes = Uint32Array.from({ length: rows }, (_, i) => mix(9, i));
  // The largest weight is 127, so that weights stay as they are.
  const weights = Float64Array.from([...emissions, ...Array.from({ length: WIDTH }, () => 127)]);
  const all = Uint32Array.from([...hashes, mix(8, 0)]);
  return quantise(all, weights, Float64Array.from(transitions), { labels: LABELS, slots: 64, fill: 0.75 });
}

const weight = fc.integer({ min: -60, max: 60 });
const weights = fc.record({
  emissions: fc
    .integer({ min: 1, max: 7 })
    .chain((length) => fc.array(weight, { minLength: length * WIDTH, maxLength: length * WIDTH })),
  transitions: fc.array(weight, { minLength: START + WIDTH, maxLength: START + WIDTH }),
});

function scoreOf(path: ArrayLike<number>, emissions: readonly number[], transitions: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < path.length; i++) {
    const row = i === 0 ? WIDTH : path[i - 1]!;
    score += emissions[i * WIDTH + path[i]!]! + transitions[row * WIDTH + path[i]!]!;
  }
  return score;
}

/** The score no path beats, by trying every label at every position. */
function bestScore(emissions: readonly number[], transitions: readonly number[]): number {
  let sums = transitions.slice(START, START + WIDTH).map((t, l) => t + emissions[l]!);
  for (let at = WIDTH; at < emissions.length; at += WIDTH)
    sums = LABELS.map(
      (_, to) => Math.max(...sums.map((sum, from) => sum + transitions[from * WIDTH + to]!)) + emissions[at + to]!,
    );
  return Math.max(...sums);
}

describe("decoder.bin", () => {
  it("is what decoder.wat says", async () => {
    const compiled = await compileDecoder(readFileSync("src/model/decoder.wat", "utf8"));
    expect(Buffer.from(readModelBytes("decoder")).equals(Buffer.from(compiled))).toBe(true);
  });
});

describe("decode", () => {
  it("finds a path that no other path beats", () => {
    fc.assert(
      fc.property(weights, ({ emissions, transitions }) => {
        const model = new LinearModel(modelOf(emissions, transitions));
        const path = model.decode(emissions.length / WIDTH, { extract: (i, into) => into.add(mix(9, i)) });
        expect(scoreOf(path, emissions, transitions)).toBe(bestScore(emissions, transitions));
      }),
      { numRuns: 60 },
    );
  });

  it("knows the weightiest features where a block can't hold all", () => {
    const { rows } = blockOf(WIDTH);
    const features = Array.from({ length: 20 }, (_, k) => mix(9, k));
    // Feature k speaks for label k % WIDTH, the more the later; one block is all there is.
    const weights = features.flatMap((_, k) => LABELS.map((_, l) => (l === k % WIDTH ? 100 + k : 0)));
    const model = new LinearModel(
      quantise(Uint32Array.from(features), Float64Array.from(weights), new Float64Array(START + WIDTH), {
        labels: LABELS,
        slots: rows,
        fill: 1,
      }),
    );
    const labelOf = (k: number) => model.decode(1, { extract: (_, into) => into.add(features[k]!) })[0];
    const kept = features.map((_, k) => k).slice(-rows);
    for (const k of kept) expect(labelOf(k)).toBe(k % WIDTH);
    for (let k = 0; k < features.length - rows; k++) expect(labelOf(k)).toBe(0);
  });

  it("takes only allowed labels, whatever speaks for others", () => {
    const model = new LinearModel(modelOf([...LABELS.map((_, l) => (l === 0 ? 60 : 0))], new Array(132).fill(0)));
    const extract = (_: number, into: { add(hash: number): void }) => into.add(mix(9, 0));
    expect([...model.decode(3, { extract, allowed: (i) => (i === 1 ? 0 : 0b1100) })]).toEqual([2, 0, 2]);
    expect([...model.decode(2, { extract, allowed: () => 0b10000 })]).toEqual([4, 4]);
  });

  it("keeps to its bounds over a long text of strong signs", () => {
    const model = new LinearModel(modelOf([...LABELS.map((_, l) => (l === 5 ? 120 : -120))], new Array(132).fill(100)));
    const extract = (_: number, into: { add(hash: number): void }) => {
      for (let k = 0; k < 1000; k++) into.add(mix(9, 0));
    };
    expect(new Set(model.decode(LONGEST, { extract }))).toEqual(new Set([5]));
  });

  it("gives nothing for nothing, and refuses what its memory does not hold", () => {
    const model = new LinearModel(emptyModel(LABELS));
    expect(model.decode(0)).toHaveLength(0);
    expect(() => model.decode(LONGEST + 1)).toThrow(RangeError);
    expect(() => new LinearModel(emptyModel(Array.from({ length: 33 }, String)))).toThrow(RangeError);
  });
});

describe("templates", () => {
  const templates: Template[] = [
    [1, at(0)],
    [2, at(0, -1), at(1)],
    [3, at(0), at(1, 1), at(0, -2)],
    [-4, at(1), at(0)],
  ];

  it("mix a number and the values of columns, leaving out what has no value", () => {
    const model = new LinearModel(emptyModel(LABELS), templates);
    model.columns[0]!.set([70, 71, 72], MARGIN - 2);
    model.columns[1]!.set([0, 81], MARGIN);
    const hashes: number[] = [];
    const into = { add: (hash: number) => hashes.push(hash) };
    model.extract(0, into as never);
    expect(hashes).toEqual([mix(1, 72), mix(mix(2, 71), 0), mix(mix(mix(3, 72), 81), 70)]);
    hashes.length = 0;
    model.columns[1]![MARGIN] = 80;
    model.extract(0, into as never);
    expect(hashes.at(-1)).toBe(mix(mix(4, 80), 72));
  });

  it("reach no farther than the margin", () => {
    expect(() => at(0, MARGIN + 1)).toThrow(RangeError);
  });
});
