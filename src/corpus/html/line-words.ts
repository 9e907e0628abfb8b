import { readLexicon } from "../../data.ts";

interface LineWords {
  readonly note: ReadonlySet<string>;
  readonly end: ReadonlySet<string>;
}

let words: LineWords | null = null;

function lineWords(): LineWords {
  words ??= readWords();
  return words;
}

function readWords(): LineWords {
  const rows = readLexicon("html-lines");
  const ofKind = (kind: string) => new Set(rows.filter((row) => row[1] === kind).map(([word]) => fold(word ?? "")));
  return { note: ofKind("note"), end: ofKind("end") };
}

/** "READ MORE: …" → "read more: …" */
function fold(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").trim();
}

/** Whether a line is nothing but words that stand above lists of other articles, comments or forms. */
export function isEnd(line: string): boolean {
  return line.length <= 60 && lineWords().end.has(fold(line).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""));
}

/** How a line begins that is a note beside the article: with a colon behind the words (`label`), otherwise (`words`), or not so. */
export function noteOf(line: string): "label" | "words" | null {
  const start = fold(line.slice(0, 80)).replace(/^[^\p{L}\d©]+/u, "");
  const colon = /^([^:|–—]{1,50}?)\s?[:|–—]/.exec(start)?.[1];
  if (colon !== undefined && lineWords().note.has(colon)) return "label";
  let end = 0;
  for (let count = 0; count < 5 && end < start.length; count++) {
    const next = start.slice(end).search(/(?<=\S)(?:\s|[.,!?…]|$)/);
    if (next < 0) break;
    end += next;
    if (lineWords().note.has(start.slice(0, end).trim())) return "words";
    if (end === start.length) break;
    end++;
  }
  return null;
}
