import type { Token } from "../language/index.ts";

/** Whether a token begins a noun phrase: an article, a demonstrative, a quantifier, a possessive pronoun. */
export function isDeterminer({ pos, lower }: Token): boolean {
  return pos === "DET" || (pos === "PRON" && /^(?:his|her|its|their|my|our|your)$/.test(lower));
}
