/** Copies of training documents in other capitals, so that a model reads headlines in title case and lines in capitals too. */
import { analyse } from "../src/language/index.ts";
import type { GoldDocument } from "./name-gold.ts";
import { random } from "./random.ts";

/** Of each document the beginning alone: headlines stand there, and names come with what explains them. */
const SENTENCES = 5;
const SHORT = 20;

type Style = "title" | "capitals" | "plain";

/** The first sentences of each document, the first of all in title case or capitals, of the others some. Seeded. */
export function recased(documents: readonly GoldDocument[]): GoldDocument[] {
  const next = random(5);
  return documents.map((document) =>
    recase(document, (index, length) => {
      const chance = next();
      if (index === 0) return chance < 0.6 ? "title" : "capitals";
      if (length <= SHORT) return chance < 0.25 ? "capitals" : chance < 0.5 ? "title" : "plain";
      return chance < 0.15 ? "capitals" : chance < 0.25 ? "title" : "plain";
    }),
  );
}

/** A document's first sentences, each in the style chosen for its index and number of tokens. Offsets stay as they are. */
function recase({ text, names }: GoldDocument, styleOf: (index: number, length: number) => Style): GoldDocument {
  const { sentences, tokens } = analyse(text);
  let out = "";
  for (const { index, first, last } of sentences.slice(0, SENTENCES)) {
    const end = tokens[last - 1]!.end;
    const sentence = text.slice(tokens[first]!.start, end);
    const style = styleOf(index, last - first);
    out += text.slice(out.length, tokens[first]!.start);
    out += style === "capitals" ? capitals(sentence) : style === "title" ? titled(sentence) : sentence;
  }
  return { text: out, names: names.filter(({ end }) => end <= out.length) };
}

/** Letters that have one capital: "ß" has two. */
function capitals(text: string): string {
  return [...text].map(capital).join("");
}

function titled(text: string): string {
  return text.replace(/(?<=^|[\s"“‘'(-])\p{Ll}/gu, capital);
}

function capital(letter: string): string {
  const large = letter.toUpperCase();
  return large.length === letter.length ? large : letter;
}
