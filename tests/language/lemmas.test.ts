import { describe, expect, it } from "vitest";
import { lemmaOf } from "../../src/language/lemmas.ts";
import type { Upos } from "../../src/language/types.ts";

const cases: [string, Upos, string][] = [
  ["denied", "VERB", "deny"],
  ["lied", "VERB", "lie"],
  ["dying", "VERB", "die"],
  ["denying", "VERB", "deny"],
  ["planned", "VERB", "plan"],
  ["called", "VERB", "call"],
  ["controlled", "VERB", "control"],
  ["cancelled", "VERB", "cancel"],
  ["compelled", "VERB", "compel"],
  ["added", "VERB", "add"],
  ["referred", "VERB", "refer"],
  ["deploying", "VERB", "deploy"],
  ["activated", "VERB", "activate"],
  ["treated", "VERB", "treat"],
  ["created", "VERB", "create"],
  ["reported", "VERB", "report"],
  ["invited", "VERB", "invite"],
  ["limited", "VERB", "limit"],
  ["argued", "VERB", "argue"],
  ["charged", "VERB", "charge"],
  ["bringing", "VERB", "bring"],
  ["bring", "VERB", "bring"],
  ["captured", "VERB", "capture"],
  ["murmured", "VERB", "murmur"],
  ["agreed", "VERB", "agree"],
  ["proceed", "VERB", "proceed"],
  ["needed", "VERB", "need"],
  ["passes", "VERB", "pass"],
  ["closes", "VERB", "close"],
  ["goes", "VERB", "go"],
  ["vetoes", "VERB", "veto"],
  ["reaches", "VERB", "reach"],
  ["says", "VERB", "say"],
  ["said", "VERB", "say"],
  ["Said", "VERB", "say"],
  ["found", "VERB", "find"],
  ["rebuilt", "VERB", "rebuild"],
  ["outsold", "VERB", "outsell"],
  ["present", "VERB", "present"],
  ["relying", "VERB", "rely"],
  ["panicked", "VERB", "panic"],
  ["'re", "AUX", "be"],
  ["’ve", "AUX", "have"],
  ["wo", "AUX", "will"],
  ["n't", "PART", "not"],
  ["troops", "NOUN", "troop"],
  ["countries", "NOUN", "country"],
  ["movies", "NOUN", "movie"],
  ["boxes", "NOUN", "box"],
  ["houses", "NOUN", "house"],
  ["crises", "NOUN", "crisis"],
  ["crisis", "NOUN", "crisis"],
  ["virus", "NOUN", "virus"],
  ["press", "NOUN", "press"],
  ["politics", "NOUN", "politics"],
  ["critics", "NOUN", "critic"],
  ["headquarters", "NOUN", "headquarters"],
  ["servicemen", "NOUN", "serviceman"],
  ["grandchildren", "NOUN", "grandchild"],
  ["fund-raisers", "NOUN", "fund-raiser"],
  ["1990s", "NOUN", "1990s"],
  ["better", "ADJ", "good"],
  ["largest", "ADJ", "large"],
  ["honest", "ADJ", "honest"],
  ["Putin", "PROPN", "Putin"],
  ["Nations", "PROPN", "Nations"],
  ["constructor", "NOUN", "constructor"],
  ["__proto__", "NOUN", "__proto__"],
];

describe("lemmaOf", () => {
  it.each(cases)("%s as %s is a form of %s", (form, pos, lemma) => {
    expect(lemmaOf(form, pos)).toBe(lemma);
  });

  it("leaves a word too long to be one as it is", () => {
    const long = `${"a".repeat(100_000)}ing`;
    expect(lemmaOf(long, "VERB")).toBe(long);
  });
});
