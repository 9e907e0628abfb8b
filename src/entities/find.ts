import type { Analysis } from "../language/index.ts";
import { build, type Reference } from "./build.ts";
import { chainNames } from "./chains.ts";
import { findNames } from "./names.ts";
import { refer } from "./references.ts";
import { titleOf } from "./titles.ts";
import { evidenceFor } from "./type-evidence.ts";
import type { Entities } from "./types.ts";

/** The entities of one text and where it mentions them. */
export function findEntities(analysis: Analysis): Entities {
  const names = findNames(analysis);
  const { chains, of } = chainNames(analysis, names);
  const named = new Uint8Array(analysis.tokens.length);
  for (const { first, last } of names) named.fill(1, first, last);
  names.forEach((name, n) => {
    const chain = chains[of[n]!]!;
    if (chain.type !== "person") {
      const evidence = evidenceFor(name, analysis);
      if (evidence?.type === chain.type) chain.nouns.add(evidence.noun);
      return;
    }
    const title = titleOf(name, analysis, (token) => named[token] === 1);
    if (title.role !== null) chain.roles.add(title.role.replace(/\s+/g, " "));
    chain.country ??= title.country;
    chain.gender ??= title.gender;
  });
  const references: Reference[] = names.map(({ first, last }, n) => ({ first, last, form: "name", chain: of[n]! }));
  return build(analysis, chains, refer(analysis, chains, references));
}
