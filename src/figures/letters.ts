/** What a form begins with. Plain letters are told by their code; only others ask Unicode, whose tables are slow to load. */

const LETTER = 1;
const CAPITAL = 2;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER;
    return code >= 65 && code <= 90 ? LETTER | CAPITAL : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const small = character.toLowerCase();
  if (small !== character) return LETTER | CAPITAL;
  return small !== character.toUpperCase() || /\p{L}/u.test(character) ? LETTER : 0;
}

/** Whether it begins with a letter of any script. */
export function isWord(text: string): boolean {
  return text !== "" && kindAt(text, 0) !== 0;
}

/** Whether it begins with a letter or a digit. */
export function isWordOrNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || isWord(text);
}

/** Whether it begins with a capital. */
export function startsUpper(text: string): boolean {
  return text !== "" && (kindAt(text, 0) & CAPITAL) !== 0;
}

/** Whether it begins with a capital, or with one after a small letter ("iPhone", "al-Qaeda"). */
export function isCapital(text: string): boolean {
  return startsUpper(text) || (isWord(text) && text.length > 1 && (kindAt(text, 1) & CAPITAL) !== 0);
}
