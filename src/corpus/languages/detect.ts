import { type Look, lookAt } from "./look.ts";
import { piecesOf } from "./sample.ts";

/** Share of English function words from which a piece is English: news has some 20 %, other languages 3 % at most. */
const enough = 0.06;
/** With fewer words in small letters there is too little to judge: names, a headline, a table. */
const fewest = 20;

/**
 * The language of the main part of a text, as BCP 47; `null` where there is too little to judge by. English is told by its commonest words;
 * for anything else a detector is loaded.
 */
export async function detectLanguage(text: string, from: number): Promise<string | null> {
  const pieces = piecesOf(text, from).map((piece) => ({ piece, look: lookAt(piece) }));
  const looks = pieces.map(({ look }) => look);
  if (!tellsMuch(looks)) return null;
  const english = looks.filter(isEnglish).length;
  if (english * 2 >= pieces.length) return "en";
  const { eld } = await import("eld/extrasmall");
  const votes = new Map<string, number>();
  for (const { piece, look } of pieces) {
    const found = eld.detect(piece);
    const language = isEnglish(look) ? "en" : found.isReliable() ? found.language : "";
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best, count] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
  return best !== "" && count * 2 > pieces.length ? best : null;
}

function isEnglish({ words, english, letters, foreign }: Look): boolean {
  return english >= words * enough && foreign * 2 < letters;
}

/** Whether there are sentences, not names, headings and tables alone. Other scripts than Latin tell more by less. */
function tellsMuch(looks: readonly Look[]): boolean {
  const sum = (of: (look: Look) => number) => looks.reduce((total, look) => total + of(look), 0);
  const small = sum(({ small }) => small);
  const words = sum(({ words }) => words);
  const foreign = sum(({ foreign }) => foreign);
  return foreign * 2 >= sum(({ letters }) => letters) ? foreign >= fewest : small >= fewest && small * 2 >= words;
}
