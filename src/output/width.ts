/** How wide text stands on a terminal, and how it wraps there. Text is escaped before it comes here. */
import stringWidth from "string-width";

const plain = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a text takes: a Chinese character or an emoji takes two, a combining accent none. */
export function textWidth(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

/** Breaks text into lines of at most `width` columns: between words where it can, inside a word where it must. Nothing is cut off. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    for (const [part, columns] of pieces(word, width)) {
      const joined = used > 0 ? used + 1 + columns : columns;
      if (used > 0 && joined > width) {
        lines.push(line);
        line = part;
        used = columns;
      } else {
        line = used > 0 ? `${line} ${part}` : part;
        used = joined;
      }
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in pieces that each fit, with their widths. A piece that fills a line never gets a neighbour. */
function pieces(word: string, width: number): [string, number][] {
  const whole = textWidth(word);
  if (whole <= width) return word === "" ? [] : [[word, whole]];
  const found: [string, number][] = [];
  let piece = "";
  let used = 0;
  for (const character of characters(word)) {
    const columns = textWidth(character);
    if (used + columns > width && piece !== "") {
      found.push([piece, width]);
      piece = "";
      used = 0;
    }
    piece += character;
    used += columns;
  }
  found.push([piece, used]);
  return found;
}

/** Code units that are looked at together: the segmenter takes more than linear time over long texts. */
const stretch = 256;

/** What a reader sees as characters: an emoji with its modifiers, a letter with its accents (up to a bound). */
function* characters(word: string): Generator<string> {
  if (plain.test(word)) {
    yield* word;
    return;
  }
  let from = 0;
  while (from < word.length) {
    const found = [...graphemes.segment(word.slice(from, from + stretch))].map(({ segment }) => segment);
    // The last one may go on behind the stretch: it is taken up again, unless it is all there is.
    if (from + stretch < word.length && found.length > 1) found.pop();
    for (const segment of found) {
      yield segment;
      from += segment.length;
    }
  }
}
