import type { Analysis, VerbGroup } from "../language/index.ts";
import type { Candidate } from "./meaning.ts";
import type { Tense } from "./resolve/frame.ts";

/** Verbs whose infinitive or noun lies ahead: "plans to meet", "is expected on Friday". */
const AHEAD = new Set(
  "plan expect schedule intend agree vow hope want prepare set ask urge order aim propose promise threaten slate due postpone delay demand require invite call anticipate seek pledge".split(
    " ",
  ),
);
const AHEAD_FORMS = /^(?:scheduled|set|due|slated|expected|planned|effective|starting|beginning)$/;
const UNTIL = /^(?:until|till|by)$/;
const FUTURE = /^(?:will|'ll|’ll|shall|wo|would|upcoming|due|scheduled|slated)$/;

/** A moving look at the verbs of a text: asked for positions in rising order, it goes over them once. */
export function tenseReader({ tokens, sentences, verbGroups }: Analysis): (found: Candidate) => Tense {
  let next = 0;
  return ({ first, last }) => {
    const sentence = sentences[tokens[first]!.sentence]!;
    while (next < verbGroups.length && verbGroups[next]!.first < sentence.first) next++;
    const before = tokens[first - 1]?.lower ?? "";
    const prior = tokens[first - 2]?.lower ?? "";
    if (UNTIL.test(before) || AHEAD_FORMS.test(before) || (/^(?:for|on|in)$/.test(before) && AHEAD_FORMS.test(prior)))
      return "future";
    if (before === "since") return "past";
    let group: VerbGroup | null = null;
    let finite: VerbGroup | null = null;
    for (let k = next; k < verbGroups.length && k < next + 60; k++) {
      const candidate = verbGroups[k]!;
      if (candidate.first >= sentence.last) break;
      if (candidate.first >= last && group !== null) break;
      if (candidate.first >= last || candidate.last <= first) group = candidate;
      if (candidate.finite && candidate.last <= first) finite = candidate;
    }
    if (group) return tenseOf(group, finite, tokens);
    return verbGroups.length === 0 ? lexicalTense(tokens, Math.max(sentence.first, first - 15), first) : null;
  };
}

function tenseOf(group: VerbGroup, finite: VerbGroup | null, tokens: Analysis["tokens"]): Tense {
  const { lemma, lower } = tokens[group.head]!;
  if (group.finite) {
    if (group.modal !== null && group.modal !== "did") return group.perfect ? "past" : "future";
    if (group.tense === "present" && group.perfect) return "past";
    if (AHEAD.has(lemma) && (group.passive || group.tense === "present")) return "future";
    return group.tense;
  }
  if (tokens[group.first]!.lower === "to") return finite && finite !== group ? aheadOf(finite, tokens) : "future";
  if (/(?:ed|en|wn)$/.test(lower)) return "past";
  return finite && finite !== group ? tenseOf(finite, null, tokens) : null;
}

/** The tense of an infinitive: ahead of verbs of planning, else that of the verb before it. */
function aheadOf(finite: VerbGroup, tokens: Analysis["tokens"]): Tense {
  return AHEAD.has(tokens[finite.head]!.lemma) ? "future" : tenseOf(finite, null, tokens);
}

/** Where no verbs were marked: the future only by its words. */
function lexicalTense(tokens: Analysis["tokens"], from: number, to: number): Tense {
  for (let i = from; i < to; i++) if (FUTURE.test(tokens[i]!.lower)) return "future";
  return "past";
}
