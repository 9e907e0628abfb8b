import type { Extraction } from "../../extract.ts";
import { hashText } from "../../model/index.ts";
import { foldWords } from "../names.ts";
import { recount } from "../recount.ts";
import { likenessFinder } from "./find.ts";

/** Tells which records of a document only repeat what an earlier document, of which it is a copy or another version, says in the same words. */
export interface Copies {
  /** Looks at a document, in the order in which they count. `text` is the document's. */
  see(text: string, found: Extraction): void;
  /** Whether a claim, figure, date or, where they are told apart, mention of the document seen last is a repetition. */
  isRepeat(id: string): boolean;
  /** How many of the documents seen are like an earlier one. */
  likeEarlier(): number;
}

/** `mentions`: whether mentions are told apart, too. */
export function copies({ mentions }: { readonly mentions: boolean }): Copies {
  const finder = likenessFinder();
  /** Of each document, the hashes of what its records say. */
  const said: Uint32Array[] = [];
  let repeats: ReadonlySet<string> = new Set();
  let documents = 0;
  return {
    see(text, found) {
      const matches = finder.add(text);
      const own = sayings(text, mentions ? found : { ...found, mentions: [] });
      said.push(Uint32Array.from(own.values()));
      const before = new Set(matches.flatMap(({ of }) => [...said[of]!]));
      repeats = new Set([...own].filter(([, hash]) => before.has(hash)).map(([id]) => id));
      if (matches.length > 0) documents++;
    },
    isRepeat: (id) => repeats.has(id),
    likeEarlier: () => documents,
  };
}

/** A document without the claims and mentions that are repetitions; its entities stay, with what is left of their counts. */
export function withoutRepeats(found: Extraction, isRepeat: (id: string) => boolean): Extraction {
  const claims = found.claims.filter(({ id }) => !isRepeat(id));
  const mentions = found.mentions.filter(({ id }) => !isRepeat(id));
  return { ...found, claims, mentions, entities: recount({ entities: found.entities, mentions, claims }) };
}

/** So much of the line on both sides of a figure or date tells it from others. */
const context = 40;

/** By id, a hash of what each record says: a claim by its words and act, all else by its words and those around it. */
function sayings(text: string, { claims, figures, dates, mentions }: Extraction): Map<string, number> {
  const around = ({ start, end }: { start: number; end: number }) => {
    const before = text
      .slice(Math.max(0, start - context), start)
      .split("\n")
      .at(-1)!;
    const after = text.slice(end, end + context).split("\n")[0]!;
    return foldWords(`${before} | ${text.slice(start, end)} | ${after}`);
  };
  return new Map([
    ...claims.map((claim) => [claim.id, hashText(`c ${claim.act}${foldWords(claim.text)}`)] as const),
    ...figures.map((figure) => [figure.id, hashText(`f${around(figure)}`)] as const),
    ...dates.map((date) => [date.id, hashText(`d${around(date)}`)] as const),
    ...mentions.map((mention) => [mention.id, hashText(`m${around(mention)}`)] as const),
  ]);
}
