import { findClaims } from "../../src/claims/index.ts";
import { findDates } from "../../src/dates/index.ts";
import { findEntities } from "../../src/entities/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range } from "../../src/text.ts";

/** The claims of a text in words, as a test states them: spans become their text. */
export function claimsIn(text: string, published: string | null = null) {
  const analysis = analyse(text);
  const words = (range: Range | null) => range && text.slice(range.start, range.end);
  return findClaims(analysis, findEntities(analysis), findDates(analysis, published)).map((claim) => ({
    ...claim,
    actor: claim.actor?.name ?? null,
    source: words(claim.source),
    cue: words(claim.cue),
    content: claim.content.map(words),
    hedges: claim.hedges.map(words),
    hedgedBy: claim.hedges.map(({ by }) => by),
    setting: words(claim.setting),
    addressee: words(claim.addressee),
    sentence: words(claim.sentence),
    saidAt: claim.saidAt?.value ?? null,
    via: claim.via.map((link) => link.actor?.name ?? null),
  }));
}

/** The one claim whose cue holds a word. Fails when there is none or more than one. */
export function claimBy(text: string, cueWord: string, published: string | null = null) {
  const found = claimsIn(text, published).filter((claim) => claim.cue?.split(/\s+/).includes(cueWord));
  if (found.length !== 1) {
    const all = claimsIn(text, published).map(
      ({ source, cue, content }) => `[${source}] [${cue}] [${content.join(" … ")}]`,
    );
    throw new Error(`${found.length} claims by "${cueWord}"; found: ${all.join("; ") || "none"}`);
  }
  return found[0]!;
}
