/**
 * What kind of letter stands at a place of a text. Plain ASCII is told by its code; the patterns over all of Unicode, which take the
 * better part of a millisecond to compile, are made when a text first needs them.
 */
type Test = (char: string) => boolean;

function lazily(make: () => RegExp): Test {
  let pattern: RegExp | undefined;
  return (char) => {
    pattern ??= make();
    return pattern.test(char);
  };
}

const upper = lazily(() => /^\p{Lu}/u);
const lower = lazily(() => /^\p{Ll}/u);
const letter = lazily(() => /^\p{L}/u);
const digit = lazily(() => /^\p{N}/u);

/** Whether the character at `i` is a capital letter. */
export function isUpper(text: string, i = 0): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? code >= 65 && code <= 90 : code >= 128 && upper(charAt(text, i));
}

/** Whether the character at `i` is a small letter. */
export function isLower(text: string, i = 0): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? code >= 97 && code <= 122 : code >= 128 && lower(charAt(text, i));
}

/** Whether the character at `i` is a letter of any script. */
export function isLetter(text: string, i = 0): boolean {
  const code = text.charCodeAt(i) | 32;
  return code < 128 ? code >= 97 && code <= 122 : text.charCodeAt(i) >= 128 && letter(charAt(text, i));
}

/** Whether the character at `i` is a letter or digit of any script. */
export function isLetterOrDigit(text: string, i = 0): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 48 && code <= 57) || isLetter(text, i);
  return code >= 128 && (isLetter(text, i) || digit(charAt(text, i)));
}

/** A spelling in kinds of characters, a character each: "X" capital, "x" other letter, "9" digit, else itself. */
export function* shapes(text: string): Generator<string> {
  for (const char of text) yield isUpper(char) ? "X" : isLetter(char) ? "x" : isLetterOrDigit(char) ? "9" : char;
}

function charAt(text: string, i: number): string {
  return String.fromCodePoint(text.codePointAt(i)!);
}
