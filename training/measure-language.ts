/**
 * Measures the language stage on raw text (`tsx training/measure-language.ts [--show N]`): sentences, tokens, tags and lemmas,
 * compared by offset with the development trees of UD EWT and GUM. A document is its sentences joined as the trees say.
 */
import { join } from "node:path";
import { analyse } from "../src/language/index.ts";
import { readTrees, type Tree } from "./conllu.ts";
import { corpora } from "./files.ts";

interface Gold {
  readonly text: string;
  readonly sentences: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, { readonly upos: string; readonly lemma: string }>;
}

const show = Number(process.argv[process.argv.indexOf("--show") + 1]) || 0;

for (const name of ["ud-ewt", "gum"]) {
  const counts = { sentences: [0, 0, 0], tokens: [0, 0, 0] };
  let [tags, lemmas, words] = [0, 0, 0];
  const wrong: string[] = [];
  for (const gold of documents(readTrees(join(corpora, name, "dev.conllu")))) {
    const { text, sentences, tokens } = analyse(gold.text);
    const found = new Set(sentences.map(key));
    add(counts.sentences, found, gold.sentences);
    add(counts.tokens, new Set(tokens.map(key)), new Set(gold.words.keys()));
    for (const token of tokens) {
      const word = gold.words.get(key(token));
      if (word?.upos === token.pos) tags++;
      if (word && /^(?:NOUN|VERB|AUX)$/.test(word.upos) && word.upos === token.pos) {
        words++;
        if (word.lemma.toLowerCase() === token.lemma) lemmas++;
      }
    }
    for (const k of gold.sentences) if (!found.has(k)) wrong.push(`missed  ${quote(text, k)}`);
    for (const k of found) if (!gold.sentences.has(k)) wrong.push(`extra   ${quote(text, k)}`);
    for (const k of gold.words.keys())
      if (!tokens.some((t) => key(t) === k) && show) wrong.push(`token   ${quote(text, k)}`);
  }
  const [, , goldTokens = 0] = counts.tokens;
  console.log(
    `${name} dev: sentences F1 ${f1(counts.sentences)}, tokens F1 ${f1(counts.tokens)}, ` +
      `tags ${percent(tags / goldTokens)} % of gold tokens, lemmas of nouns and verbs ${percent(lemmas / words)} %`,
  );
  const step = Math.max(1, Math.ceil(wrong.length / Math.max(1, show)));
  if (show) for (let i = 0; i < wrong.length; i += step) console.log(`  ${wrong[i]}`);
}

function* documents(trees: readonly Tree[]): Generator<Gold> {
  for (let i = 0; i < trees.length; ) {
    let text = "";
    const sentences = new Set<string>();
    const words = new Map<string, { upos: string; lemma: string }>();
    do {
      const tree = trees[i]!;
      if (text !== "" && tree.newParagraph) text = `${text.trimEnd()}\n`;
      const start = text.length;
      let end = start;
      for (const { form, upos, lemma, spaceAfter } of tree.words) {
        words.set(`${text.length} ${text.length + form.length}`, { upos, lemma });
        text += form;
        end = text.length;
        if (spaceAfter) text += " ";
      }
      sentences.add(`${start} ${end}`);
      i++;
    } while (i < trees.length && !trees[i]!.newDocument);
    yield { text, sentences, words };
  }
}

function key({ start, end }: { start: number; end: number }): string {
  return `${start} ${end}`;
}

/** Adds to [right, found, gold]. */
function add(counts: number[], found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  for (const k of found) if (gold.has(k)) counts[0]!++;
  counts[1]! += found.size;
  counts[2]! += gold.size;
}

function f1([right = 0, found = 0, gold = 0]: number[]): string {
  return percent((2 * right) / (found + gold));
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function quote(text: string, offsets: string): string {
  const [start = 0, end = 0] = offsets.split(" ").map(Number);
  return JSON.stringify(
    `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`,
  );
}
