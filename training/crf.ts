/**
 * Learns a linear-chain conditional random field (Lafferty et al. 2001) for the same run time and with the same options as the
 * perceptron: slower to learn, better calibrated. Online gradients with FTRL-proximal steps (McMahan et al. 2013), whose L1 part
 * keeps only the features that pay.
 */
import type { Packed } from "../src/model/index.ts";
import { Dictionary } from "./dictionary.ts";
import { type Encoded, encode, pairMask, type Sequence, type TrainOptions } from "./perceptron.ts";
import { quantise } from "./quantise.ts";
import { random, shuffle } from "./random.ts";

export interface CrfOptions extends TrainOptions {
  /** Size of the steps (default 0.1). */
  readonly rate?: number;
  /** L1 and L2 strength (default 4 and 1). */
  readonly l1?: number;
  readonly l2?: number;
  /** How often everything is learned, each time in another order; the weights are the mean (default 1). */
  readonly rounds?: number;
}

export function trainCrf(sequences: Iterable<Sequence>, options: CrfOptions): Packed {
  const { labels, minCount = 2, seed = 1, rounds = 1 } = options;
  const dictionary = new Dictionary();
  const data = encode(sequences, dictionary, minCount);
  const width = labels.length;
  const pairs = pairMask(width, options.forbidden);
  const weights = new Float64Array(dictionary.size * width);
  const transitions = new Float64Array(pairs.length);
  for (let round = 0; round < rounds; round++) {
    const learned = learn(data, dictionary.size, pairs, { ...options, seed: seed + round });
    add(weights, learned.weights, 1 / rounds);
    add(transitions, learned.transitions, 1 / rounds);
  }
  for (let k = 0; k < transitions.length; k++) if (pairs[k] === 0) transitions[k] = -1e6;
  return quantise(dictionary.hashes, weights, transitions, {
    labels,
    slots: options.slots,
    fill: options.fill ?? 0.75,
  });
}

function learn(data: readonly Encoded[], features: number, pairs: Uint8Array, options: CrfOptions) {
  const { labels, epochs = 4, seed = 1, rate = 0.1, l1 = 4, l2 = 1 } = options;
  const weights = new Ftrl(features * labels.length, rate, l1, l2);
  const transitions = new Ftrl(pairs.length, rate, 0, l2);
  const order = Uint32Array.from(data.keys());
  const next = random(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let right = 0;
    let total = 0;
    for (const s of order) {
      right += step(data[s]!, weights, transitions, pairs, labels.length);
      total += data[s]!.labels.length;
    }
    options.onEpoch?.(epoch, right / total);
  }
  return { weights: weights.w, transitions: transitions.w };
}

function add(into: Float64Array, values: Float32Array, share: number): void {
  for (let k = 0; k < into.length; k++) into[k]! += share * values[k]!;
}

/** One step on one sequence; gives back how many positions had their gold label as the likeliest. */
function step(sequence: Encoded, weights: Ftrl, transitions: Ftrl, pairs: Uint8Array, width: number): number {
  const { ids, bounds, labels, allowed } = sequence;
  const length = labels.length;
  const potentials = new Float64Array(length * width);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    for (let k = bounds[i]!; k < bounds[i + 1]!; k++) {
      const at = ids[k]! * width;
      for (let l = 0; l < width; l++) potentials[row + l]! += weights.at(at + l);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < width; l++) top = Math.max(top, potentials[row + l]!);
    for (let l = 0; l < width; l++) {
      const open = !allowed || allowed[i] === 0 || (allowed[i]! & (1 << l)) !== 0;
      potentials[row + l] = open ? Math.exp(potentials[row + l]! - top) : 0;
    }
  }
  const links = Float64Array.from(pairs, (open, k) => (open ? Math.exp(transitions.at(k)) : 0));
  const { alpha, beta, scale } = forwardBackward(potentials, links, width, length);
  let right = 0;
  const pairGradient = new Float64Array(links.length);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const gold = labels[i]!;
    let best = 0;
    const gradient = new Float64Array(width);
    for (let l = 0; l < width; l++) {
      gradient[l] = alpha[row + l]! * beta[row + l]!;
      if (gradient[l]! > gradient[best]!) best = l;
    }
    if (best === gold) right++;
    // Expected pairs less the one seen.
    for (let to = 0; to < width; to++) {
      const out = (potentials[row + to]! * beta[row + to]!) / scale[i]!;
      if (i === 0) pairGradient[width * width + to]! += links[width * width + to]! * out;
      else
        for (let from = 0; from < width; from++)
          pairGradient[from * width + to]! += alpha[row - width + from]! * links[from * width + to]! * out;
    }
    pairGradient[(i === 0 ? width : labels[i - 1]!) * width + gold]! -= 1;
    gradient[gold]! -= 1;
    for (let l = 0; l < width; l++) {
      const g = gradient[l]!;
      if (Math.abs(g) < 1e-4) continue;
      for (let k = bounds[i]!; k < bounds[i + 1]!; k++) weights.move(ids[k]! * width + l, g);
    }
  }
  for (let k = 0; k < pairGradient.length; k++) if (pairGradient[k] !== 0) transitions.move(k, pairGradient[k]!);
  return right;
}

/** Scaled forward and backward probabilities; their product at a position is the label's marginal. */
function forwardBackward(potentials: Float64Array, links: Float64Array, width: number, length: number) {
  const alpha = new Float64Array(length * width);
  const beta = new Float64Array(length * width);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let to = 0; to < width; to++) {
      let reach = 0;
      if (i === 0) reach = links[width * width + to]!;
      else for (let from = 0; from < width; from++) reach += alpha[(i - 1) * width + from]! * links[from * width + to]!;
      alpha[i * width + to] = reach * potentials[i * width + to]!;
      sum += alpha[i * width + to]!;
    }
    scale[i] = sum;
    for (let to = 0; to < width; to++) alpha[i * width + to]! /= sum;
  }
  beta.fill(1, (length - 1) * width);
  for (let i = length - 2; i >= 0; i--)
    for (let from = 0; from < width; from++) {
      let sum = 0;
      for (let to = 0; to < width; to++)
        sum += links[from * width + to]! * potentials[(i + 1) * width + to]! * beta[(i + 1) * width + to]!;
      beta[i * width + from] = sum / scale[i + 1]!;
    }
  return { alpha, beta, scale };
}

/** Weights under FTRL-proximal: the sum of gradients and of their squares say what a weight is. */
class Ftrl {
  private readonly z: Float32Array;
  private readonly n: Float32Array;
  readonly w: Float32Array;

  constructor(
    length: number,
    private readonly rate: number,
    private readonly l1: number,
    private readonly l2: number,
  ) {
    this.z = new Float32Array(length);
    this.n = new Float32Array(length);
    this.w = new Float32Array(length);
  }

  at(k: number): number {
    return this.w[k]!;
  }

  move(k: number, gradient: number): void {
    const n = this.n[k]!;
    const more = n + gradient * gradient;
    const sigma = (Math.sqrt(more) - Math.sqrt(n)) / this.rate;
    const z = this.z[k]! + gradient - sigma * this.w[k]!;
    this.z[k] = z;
    this.n[k] = more;
    this.w[k] =
      Math.abs(z) <= this.l1 ? 0 : -(z - Math.sign(z) * this.l1) / ((1 + Math.sqrt(more)) / this.rate + this.l2);
  }
}
