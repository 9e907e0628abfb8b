/**
 * Makes text from documents, file names and arguments safe to print. A terminal obeys control characters, a reader is
 * misled by invisible and direction-changing ones; here all of them become visible: U+001B is shown as `\u{1b}`.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** Every control, format, separator, surrogate and private-use character, line ends and tabs included, shown as `\u{…}`. */
export function escapeText(text: string): string {
  return text.replace(unsafe, show);
}

/** For a cell or a message of one line: line ends and tabs become a space, the rest as `escapeText`. */
export function escapeCell(text: string): string {
  return escapeText(text.replace(/\r?\n|\t/g, " "));
}

/** For text shown as text: line ends (`\n`) and tabs stay, the rest as `escapeText`. */
export function escapeLines(text: string): string {
  return text.replace(unsafe, (character) => (character === "\n" || character === "\t" ? character : show(character)));
}

/** The same characters inside JSON source, as JSON escapes: the value stays what it was. Line ends are left to JSON's layout. */
export function escapeJson(source: string): string {
  return source.replace(unsafe, (character) => (character === "\n" ? character : codeUnits(character)));
}

function show(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function codeUnits(character: string): string {
  let escaped = "";
  for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}
