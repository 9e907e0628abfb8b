import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominance, undominated, viterbi } from "../../src/model/viterbi.ts";

const WIDTH = 4;
const START = WIDTH * WIDTH;

/** Weights as a trained model has them: `transitions` includes the row of the start. */
const weights = fc.record({
  emissions: fc
    .integer({ min: 1, max: 7 })
    .chain((length) =>
      fc.array(fc.integer({ min: -60, max: 60 }), { minLength: length * WIDTH, maxLength: length * WIDTH }),
    ),
  transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: START + WIDTH, maxLength: START + WIDTH }),
});

function scoreOf(path: ArrayLike<number>, emissions: readonly number[], transitions: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < path.length; i++) {
    const row = i === 0 ? WIDTH : path[i - 1]!;
    score += emissions[i * WIDTH + path[i]!]! + transitions[row * WIDTH + path[i]!]!;
  }
  return score;
}

function* paths(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of paths(length - 1)) for (let l = 0; l < WIDTH; l++) yield [...rest, l];
}

describe("viterbi", () => {
  it("finds a path that no other path beats", () => {
    fc.assert(
      fc.property(weights, ({ emissions, transitions }) => {
        const found = viterbi(Float64Array.from(emissions), transitions, WIDTH);
        let best = Number.NEGATIVE_INFINITY;
        for (const path of paths(emissions.length / WIDTH))
          best = Math.max(best, scoreOf(path, emissions, transitions));
        expect(scoreOf(found, emissions, transitions)).toBe(best);
      }),
      { numRuns: 40 },
    );
  });

  it("finds the same path when labels that can't win are left out", () => {
    fc.assert(
      fc.property(weights, ({ emissions, transitions }) => {
        const scores = Float64Array.from(emissions);
        const gains = dominance(transitions, WIDTH);
        const sets = Array.from({ length: emissions.length / WIDTH }, (_, i) =>
          undominated(scores, i * WIDTH, gains, WIDTH, 0),
        );
        expect(viterbi(scores, transitions, WIDTH, (i) => sets[i]!)).toEqual(viterbi(scores, transitions, WIDTH));
      }),
    );
  });

  it("takes only allowed labels", () => {
    const emissions = Float64Array.from([9, 0, 0, 0, 9, 0, 0, 0]);
    const path = viterbi(emissions, new Int16Array(START + WIDTH), WIDTH, (i) => (i === 0 ? 0b0010 : 0));
    expect([...path]).toEqual([1, 0]);
  });

  it("gives nothing for nothing", () => {
    expect(viterbi(new Float64Array(0), new Int16Array(START + WIDTH), WIDTH)).toHaveLength(0);
  });
});
