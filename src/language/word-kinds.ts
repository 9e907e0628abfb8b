import { readModelBytes } from "../data.ts";
import { type Clusters, hashText, readClusters } from "../model/index.ts";
import { lemmaOf } from "./lemmas.ts";

const [NOUN, VERB] = [1, 2];
const [PLURAL, ING, WITH_S, PAST, COMPARED] = [16, 32, 64, 128, 256];

let dictionary: Clusters | undefined;

/**
 * What a word (in small letters) may be, by the dictionary: a set of bits. As it stands: 1 noun, 2 verb, 4 adjective, 8 adverb;
 * by its ending: 16 a noun's plural, 32 a verb with -ing, 64 with -s, 128 its past, 256 a compared adjective. 0: not known.
 */
export function kindsOf(lower: string): number {
  dictionary ??= readClusters(readModelBytes("dictionary"));
  const { fine } = dictionary;
  let kinds = fine(hashText(lower));
  const noun = lemmaOf(lower, "NOUN");
  if (noun !== lower && fine(hashText(noun)) & NOUN) kinds |= PLURAL;
  const verb = lemmaOf(lower, "VERB");
  if (verb !== lower && fine(hashText(verb)) & VERB)
    kinds |= lower.endsWith("ing") ? ING : lower.endsWith("s") ? WITH_S : PAST;
  return lemmaOf(lower, "ADJ") === lower ? kinds : kinds | COMPARED;
}
