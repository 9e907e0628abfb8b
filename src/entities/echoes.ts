import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import { hashText } from "../model/index.ts";
import { nameHead } from "./heads.ts";
import { Column, WORD_COLUMNS, type WordFacts } from "./word-facts.ts";

/** How a document uses a word: a name is often plain in one place ("Mr Kato") and bare in another. */
export interface Echo {
  /** In how many places it has a capital. */
  times: number;
  /** Whether it also comes in small letters. */
  lowered: boolean;
  /** The type of what it is short for, as a hash: "(ICC)" after "International Criminal Court"; 0 when it is no such acronym. */
  acronym: number;
  /** Its first places with a capital. */
  readonly places: Place[];
}

/** A token, and what is known of the words beside it in its sentence. */
interface Place {
  readonly at: number;
  readonly before: WordFacts;
  readonly after: WordFacts;
}

const NOTHING: WordFacts = new Uint32Array(WORD_COLUMNS);

/** Enough to learn from, and few enough that a word in every place costs no more than one in four. */
const MOST_PLACES = 4;

/** What each word that comes with a capital is elsewhere in the document, by its lower-case form. */
export function echoes(tokens: readonly Token[], facts: readonly WordFacts[]): Map<string, Echo> {
  const found = new Map<string, Echo>();
  tokens.forEach((token, i) => {
    if (facts[i]![Column.capital] === 0) return;
    let echo = found.get(token.lower);
    if (echo === undefined) {
      echo = { times: 0, lowered: false, acronym: 0, places: [] };
      found.set(token.lower, echo);
    }
    echo.times++;
    if (echo.places.length < MOST_PLACES) echo.places.push(placeOf(tokens, facts, i));
    if (echo.acronym === 0) echo.acronym = acronymType(tokens, facts, i);
  });
  tokens.forEach((token, i) => {
    if (facts[i]![Column.capital] !== 0) return;
    const echo = found.get(token.lower);
    if (echo) echo.lowered = true;
  });
  return found;
}

function placeOf(tokens: readonly Token[], facts: readonly WordFacts[], i: number): Place {
  const { sentence } = tokens[i]!;
  const beside = (k: number) => (tokens[k]?.sentence === sentence ? facts[k]! : NOTHING);
  return { at: i, before: beside(i - 1), after: beside(i + 1) };
}

function hasUpper(text: string, from: number): boolean {
  for (let k = from; k < text.length; k++) if (isUpper(text, k)) return true;
  return false;
}

/** For an acronym in brackets: the type its long form's head has, or a mark that there is a long form. */
function acronymType(tokens: readonly Token[], facts: readonly WordFacts[], i: number): number {
  const { text } = tokens[i]!;
  if (tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")" || text.length < 2 || text.length > 8) return 0;
  if (!isUpper(text) || !hasUpper(text, 1)) return 0;
  for (let k = i - 2; k >= 0 && k > i - 10 && tokens[k]!.sentence === tokens[i]!.sentence; k--) {
    const head = nameHead(tokens[k]!.lower);
    if (facts[k]![Column.capital] !== 0 && head) return hashText(head);
  }
  return 1;
}
