import type { Analysis, Quotation, Token } from "../language/index.ts";
import type { Reference } from "./build.ts";
import type { Chain } from "./chains.ts";

/** Who speaks at a token: `quoted` in quotation marks or on a line of its own ("Smith: …"), else the writer. */
export interface Speaker {
  /** The chain of who speaks; null where a quotation does not say. */
  readonly chain: number | null;
  readonly quoted: boolean;
}

/** How far from a quotation its speaker may be named. */
const [AFTER, BEFORE] = [8, 10];

/** Who speaks where: the one named or meant beside the quotation, or before the colon that begins a line. */
export function speakers(
  { tokens, quotations, sentences }: Analysis,
  references: readonly Reference[],
  chains: readonly Chain[],
): (token: number) => Speaker {
  const at = new Map<number, Reference>();
  const ending = new Map<number, Reference>();
  for (const reference of references) {
    if (!canSpeak(reference, chains)) continue;
    if (!at.has(reference.first)) at.set(reference.first, reference);
    ending.set(reference.last - 1, reference);
  }
  const within = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, q) => {
    within.fill(q, quotation.first, quotation.last);
  });
  const labels = labelled();
  const spoken = new Map<number, number | null>();
  return (token) => {
    const q = within[token]!;
    if (q >= 0) return { chain: speakerOf(q), quoted: true };
    const label = labels.get(sentences[tokens[token]!.sentence]!.paragraph);
    return { chain: label ?? null, quoted: label !== undefined };
  };

  /** Lines that begin with a name and a colon: paragraph → the chain of the name. */
  function labelled(): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const { first, last, paragraph } of sentences) {
      for (let k = first; k < Math.min(first + 6, last); k++) {
        const name = ending.get(k);
        if (name?.form === "name" && tokens[k + 1]?.text === ":" && !found.has(paragraph))
          found.set(paragraph, name.chain);
      }
    }
    return found;
  }

  /** The speaker of a quotation; one that names none goes on with the speaker of the last, if that is not far. */
  function speakerOf(q: number): number | null {
    const found = spoken.get(q);
    if (found !== undefined) return found;
    // Quotations are asked for in order mostly; walking back over those not asked for yet keeps the depth of calls small.
    let from = q;
    while (from > 0 && !spoken.has(from - 1)) from--;
    for (let k = from; k <= q; k++) {
      const own = besideQuotation(quotations[k]!) ?? labels.get(paragraphOf(k)) ?? null;
      const goesOn = own === null && k > 0 && paragraphOf(k) - paragraphOf(k - 1) <= 1;
      spoken.set(k, goesOn ? (spoken.get(k - 1) ?? null) : own);
    }
    return spoken.get(q) ?? null;
  }

  function paragraphOf(q: number): number {
    return sentences[tokens[quotations[q]!.first]!.sentence]!.paragraph;
  }

  /** Who is named next to the quotation with a verb beside, a few words after or before it; else a person named there. */
  function besideQuotation({ first, last }: Quotation): number | null {
    const after = sentences[tokens[last - 1]!.sentence]!.last;
    for (let k = last; k < Math.min(last + AFTER, after); k++) {
      const found = within[k]! < 0 ? at.get(k) : undefined;
      if (found && (speaks(tokens, found) || isPerson(found, chains))) return found.chain;
    }
    const before = sentences[tokens[first]!.sentence]!.first;
    for (let k = first - 1; k >= Math.max(before, first - BEFORE); k--) {
      const found = within[k]! < 0 ? ending.get(k) : undefined;
      if (found && (speaks(tokens, found) || isPerson(found, chains))) return found.chain;
    }
    return null;
  }
}

/** Persons, bodies and countries. */
function canSpeak({ chain }: Reference, chains: readonly Chain[]): boolean {
  return /^(?:person|organization|group|place)$/.test(chains[chain]!.type);
}

function isPerson({ chain, form }: Reference, chains: readonly Chain[]): boolean {
  return form === "name" && chains[chain]!.type === "person";
}

/** Whether a verb stands right beside a mention: "the ministry said", "said the ministry", "according to the ministry". */
function speaks(tokens: readonly Token[], { first, last }: Reference): boolean {
  const { sentence } = tokens[first]!;
  let next = last;
  while (next < last + 3 && /^(?:AUX|ADV)$/.test(tokens[next]?.pos ?? "")) next++;
  if (tokens[next]?.sentence === sentence && tokens[next]!.pos === "VERB") return true;
  let before = first - 1;
  while (before >= 0 && before > first - 3 && tokens[before]!.pos === "DET") before--;
  const verb = tokens[before];
  if (verb?.sentence !== sentence) return false;
  return verb.pos === "VERB" || (verb.lower === "to" && tokens[before - 1]?.lower === "according");
}
