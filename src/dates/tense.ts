import { among } from "../among.ts";
import { readLexicon } from "../data.ts";
import type { Analysis, VerbGroup } from "../language/index.ts";
import { LazyTable } from "../lazy-table.ts";
import type { Candidate } from "./meaning.ts";
import type { Tense } from "./resolve/frame.ts";

/** Verbs of planning: what they govern lies ahead ("is expected on Friday", "plans to meet"); see lexicons/date-ahead-verbs.tsv. */
const AHEAD = new LazyTable(
  () => new Map(readLexicon("date-ahead-verbs").map(([verb = "", when = ""]) => [verb, when])),
);

const AHEAD_FORMS = "scheduled|set|due|slated|expected|planned|effective|starting|beginning|payable";
/** How many verb groups of a sentence are looked at for one expression. */
const REACH = 60;

/**
 * A moving look at the verbs of a text: the tense that governs an expression. Asked for expressions in order of position, it
 * goes over the verbs once. The verb is the nearest one before the expression in its sentence, else the first one after it.
 */
export function tenseReader({ tokens, sentences, verbGroups }: Analysis): (found: Candidate) => Tense {
  let start = 0;
  let near = 0;
  return ({ first, last }) => {
    const sentence = sentences[tokens[first]!.sentence]!;
    while (start < verbGroups.length && verbGroups[start]!.first < sentence.first) start++;
    near = Math.max(near, start);
    while (near < verbGroups.length && verbGroups[near]!.last <= first) near++;
    const before = near > start ? verbGroups[near - 1]! : null;
    const cue = cueBefore(tokens, first, sentence.first);
    if (cue) return cue === "future" && before?.perfect && before.tense === "past" ? "past" : cue;
    if (among("'s|’s", tokens[last]?.lower ?? "")) return "past";
    const governed = before ? chainTense(verbGroups, near - 1, start, tokens, REACH) : null;
    return governed ?? tenseAfter(verbGroups, near, sentence.last, tokens);
  };
}

/** "until Friday", "due Friday", "scheduled for Friday" lie ahead, "since Friday" behind. */
function cueBefore(tokens: Analysis["tokens"], first: number, from: number): Tense {
  const before = first > from ? tokens[first - 1]!.lower : "";
  const prior = first - 1 > from ? tokens[first - 2]!.lower : "";
  if (among("until|till|by|through", before) && first - 1 > from) return "future";
  if (before === "as" && among("early|soon", prior)) return "future";
  if (among(AHEAD_FORMS, before) || (among("for|on|in|from", before) && among(AHEAD_FORMS, prior))) return "future";
  return before === "since" ? "past" : null;
}

function tenseAfter(groups: readonly VerbGroup[], at: number, end: number, tokens: Analysis["tokens"]): Tense {
  for (let k = at; k < groups.length && k < at + REACH && groups[k]!.first < end; k++) {
    const relative = among("who|which|that", tokens[groups[k]!.first - 1]?.lower ?? "");
    if (groups[k]!.finite && !relative) return finiteTense(groups[k]!, tokens);
  }
  return null;
}

/** The tense of a group; an infinitive or participle takes it from the verb before, which may put it ahead ("plans to meet"). */
function chainTense(
  groups: readonly VerbGroup[],
  k: number,
  start: number,
  tokens: Analysis["tokens"],
  steps: number,
): Tense {
  const group = groups[k]!;
  if (group.finite) return finiteTense(group, tokens);
  const { lower, lemma } = tokens[group.head]!;
  const infinitive = tokens[group.first]!.lower === "to";
  const before = k > start ? groups[k - 1]! : null;
  if (infinitive && (group.passive || (before && putsAhead(before, tokens)))) return "future";
  if (!infinitive && (lower.endsWith("ed") || lower.endsWith("en") || lower.endsWith("wn")))
    return (AHEAD.get(lemma) ?? "active") === "active" ? "past" : "future";
  if (before === null || steps === 0) return null;
  return chainTense(groups, k - 1, start, tokens, steps - 1);
}

/** "is to meet", "plans to meet", "scheduled to meet". */
function putsAhead(group: VerbGroup, tokens: Analysis["tokens"]): boolean {
  const { lemma, index } = tokens[group.head]!;
  if (group.perfect && group.tense === "past") return false;
  return AHEAD.has(lemma) || (lemma === "be" && group.last === index + 1);
}

function finiteTense(group: VerbGroup, tokens: Analysis["tokens"]): Tense {
  const { modal, perfect, passive, tense } = group;
  const when = AHEAD.get(tokens[group.head]!.lemma);
  if (modal === "could") return "past";
  if (modal !== null) return perfect ? "past" : "future";
  if (perfect && tense === "past") return "past";
  if (when === "any" || (when !== undefined && (passive || tense === "present"))) return "future";
  return perfect ? "past" : tense;
}
