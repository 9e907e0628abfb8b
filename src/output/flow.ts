import type { Part } from "./columns.ts";
import { escapeCell } from "./escape.ts";
import type { Paint, Tone } from "./paint.ts";
import { wrap } from "./width.ts";

/** Running text whose pieces have tones, in lines of at most `width` columns; one line when `width` is null. White space is folded. */
export function flow(pieces: readonly Part[], width: number | null, paint: Paint): string[] {
  let text = "";
  const bounds: { readonly end: number; readonly tone: Tone }[] = [];
  for (const piece of pieces) {
    text += escapeCell(piece.text);
    bounds.push({ end: text.length, tone: piece.tone });
  }
  const lines = wrap(text, width ?? Number.POSITIVE_INFINITY);
  let at = 0;
  let bound = 0;
  return lines.map((line) => {
    let painted = "";
    let run = "";
    let tone: Tone = "plain";
    while (text[at] === " ") at++;
    for (const character of line) {
      while (bounds[bound] && bounds[bound]!.end <= at) bound++;
      const here = bounds[bound]?.tone ?? "plain";
      if (here !== tone) {
        painted += paint(tone, run);
        [run, tone] = ["", here];
      }
      run += character;
      at += character.length;
      if (character === " ") while (text[at] === " ") at++;
    }
    return painted + paint(tone, run);
  });
}

/** Lines under a label, each as far in as the first. */
export function labelled(label: string, lines: readonly string[], indent: number, paint: Paint): string {
  const lead = paint("where", label) + " ".repeat(Math.max(1, indent - label.length));
  return lines.map((line, i) => `${i === 0 ? lead : " ".repeat(indent)}${line}\n`).join("");
}
