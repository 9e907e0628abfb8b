import type { Analysis, Quotation } from "../language/index.ts";
import type { Reference } from "./build.ts";
import type { Chain } from "./chains.ts";

/** Who says "I" at a token: the person named beside the quotation it stands in, or before the colon that begins its line. */
export function speakers(
  { tokens, quotations, sentences }: Analysis,
  names: readonly Reference[],
  chains: readonly Chain[],
): (token: number) => number | null {
  const personAt = new Map<number, number>();
  for (const { first, last, chain } of names) {
    if (chains[chain]!.type !== "person") continue;
    for (let k = first; k < last; k++) personAt.set(k, chain);
  }
  const within = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, q) => {
    within.fill(q, quotation.first, quotation.last);
  });
  const spoken = new Map<number, number | null>();
  const labels = new Map<number, number>();
  for (const { first, last, paragraph } of sentences) {
    for (let k = first; k < Math.min(first + 6, last); k++) {
      const chain = personAt.get(k);
      if (chain !== undefined && tokens[k + 1]?.text === ":" && !labels.has(paragraph)) labels.set(paragraph, chain);
    }
  }
  return (token) => {
    const q = within[token]!;
    if (q < 0) return labels.get(sentences[tokens[token]!.sentence]!.paragraph) ?? null;
    const found = spoken.get(q);
    if (found !== undefined) return found;
    const answer = besideQuotation(quotations[q]!);
    spoken.set(q, answer);
    return answer;
  };

  /** The person named next to the quotation, a few words after or before it. */
  function besideQuotation({ first, last }: Quotation): number | null {
    const after = sentences[tokens[last - 1]!.sentence]!.last;
    for (let k = last; k < Math.min(last + 6, after); k++) {
      const chain = personAt.get(k);
      if (chain !== undefined) return chain;
    }
    const before = sentences[tokens[first]!.sentence]!.first;
    for (let k = first - 1; k >= Math.max(before, first - 8); k--) {
      const chain = personAt.get(k);
      if (chain !== undefined) return chain;
    }
    return null;
  }
}
