/**
 * Makes text from documents, file names and arguments safe to print. A terminal obeys control characters, a reader is
 * misled by invisible and direction-changing ones; here all of them become visible: U+001B is shown as `\u{1b}`.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;
/** What is not plainly safe: all but printable ASCII, letters of Europe, and the marks of typesetting. Spares most texts the pattern above. */
const doubtful = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]/gu;

/** Every unsafe character as `shown` has it. */
function escaped(text: string, shown: (character: string) => string): string {
  return text.replace(doubtful, (character) => (unsafe.test(character) ? shown(character) : character));
}

/** Every control, format, separator, surrogate and private-use character, line ends and tabs included, shown as `\u{…}`. */
export function escapeText(text: string): string {
  return escaped(text, show);
}

/** For a cell or a message of one line: line ends and tabs become a space, the rest as `escapeText`. */
export function escapeCell(text: string): string {
  return escapeText(text.replace(/\r?\n|\t/g, " "));
}

/** For text shown as text: line ends (`\n`) and tabs stay, the rest as `escapeText`. */
export function escapeLines(text: string): string {
  return escaped(text, (character) => (character === "\n" || character === "\t" ? character : show(character)));
}

/** The same characters inside JSON source, as JSON escapes: the value stays what it was. Line ends are left to JSON's layout. */
export function escapeJson(source: string): string {
  return escaped(source, (character) => (character === "\n" ? character : codeUnits(character)));
}

function show(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function codeUnits(character: string): string {
  let escaped = "";
  for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}
