import { type Overlap, overlapOf, type Sketch, sketchOf } from "./sketch.ts";

/** How a document is like another: the same text, the same but for its first line, or most of it the same. */
export type Likeness = "identical" | "headline" | "near";

/** A document met before that a new one is like. */
export interface Match extends Overlap {
  /** Its number, from 0, in the order in which documents were added. */
  readonly of: number;
  readonly likeness: Likeness;
}

/** Of the shorter text so much stands in the longer, and of both together so much is common. */
const leastContained = 0.8;
const leastCommon = 0.4;
/** Shorter texts are compared as a whole only: a formula may be all they are. */
const fewestShingles = 40;

/** Hashes of a sketch by which it is found, so many of which must agree; and documents that one hash leads to, at most. */
const keys = 24;
const agreeing = 3;
const crowd = 100;

/** Finds documents that are like earlier ones. Time and memory grow with the number of documents, not with their pairs. */
export function likenessFinder() {
  const sketches: Sketch[] = [];
  /** One document where only one has the hash, as it mostly is; so there is no list to keep. */
  const byHash = new Map<number, number | number[]>();
  const byText = new Map<number, number>();

  const near = (sketch: Sketch): Match[] => {
    if (sketch.shingles < fewestShingles) return [];
    const hits = new Map<number, number>();
    for (const hash of sketch.smallest.subarray(0, keys)) {
      for (const at of [byHash.get(hash) ?? []].flat()) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    return [...hits].flatMap(([of, count]) => {
      if (count < agreeing) return [];
      const overlap = overlapOf(sketch, sketches[of]!);
      if (overlap.common < leastCommon || overlap.contained < leastContained) return [];
      return [{ of, likeness: likenessOf(sketch, sketches[of]!), ...overlap }];
    });
  };

  return {
    /** Adds a text; returns the earlier ones it is like, the most alike first, of equals the earlier. Of equal texts only the first is kept. */
    add(text: string): readonly Match[] {
      const sketch = sketchOf(text);
      const same = byText.get(sketch.whole);
      const own = sketches.push(sketch) - 1;
      if (same !== undefined) return [{ of: same, likeness: "identical", common: 1, contained: 1 }];
      byText.set(sketch.whole, own);
      const found = near(sketch);
      if (sketch.shingles >= fewestShingles) {
        for (const hash of sketch.smallest.subarray(0, keys)) {
          const before = byHash.get(hash);
          if (before === undefined) byHash.set(hash, own);
          else if (typeof before === "number") byHash.set(hash, [before, own]);
          else if (before.length < crowd) before.push(own);
        }
      }
      return found.sort((a, b) => b.common - a.common || a.of - b.of);
    },
    /** How two texts that were added are alike, whether they were found to be or not. */
    compare(a: number, b: number): Overlap & { readonly likeness: Likeness } {
      const [one, other] = [sketches[a]!, sketches[b]!];
      return { likeness: likenessOf(one, other), ...overlapOf(one, other) };
    },
  };
}

function likenessOf(a: Sketch, b: Sketch): Likeness {
  if (a.whole === b.whole) return "identical";
  return a.rest === b.rest && a.rest !== 0 ? "headline" : "near";
}
