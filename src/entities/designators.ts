import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import { isUpper } from "../letters.ts";
import type { EntityType } from "../records.ts";
import type { NameSpan } from "./name-model.ts";

interface Mark {
  readonly number: string;
  readonly type: EntityType;
}

let marks: ReadonlyMap<string, Mark> | undefined;

/** Weapons and vehicles by their designation: "F-16", "T-72B3", "Kh-101", "Leopard 2", "HIMARS", "M1A1 Abrams", "USS Gerald R. Ford". */
export function findDesignators(tokens: readonly Token[]): NameSpan[] {
  marks ??= new Map(
    readLexicon("entity-designators").map(([mark = "", number = "", type]) => [
      mark,
      { number, type: type as EntityType },
    ]),
  );
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mark = marks.get(tokens[i]!.text);
    if (mark === undefined) continue;
    const last = endOf(mark, tokens, i);
    if (last <= i) continue;
    const first = mark.number === "ship" || !isModelNumber(tokens, i - 1) ? i : i - 1;
    found.push({ first, last, type: mark.type });
    i = last - 1;
  }
  return found;
}

function endOf(mark: Mark, tokens: readonly Token[], i: number): number {
  if (mark.number === "no") return i + 1;
  return mark.number === "ship" ? shipEnd(tokens, i) : numberEnd(tokens, i, mark.number === "may");
}

/** "M1A1" of "M1A1 Abrams". */
function isModelNumber(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  return token?.sentence === tokens[k + 1]?.sentence && /^M\d{1,3}(?:A\d)?$/.test(token?.text.slice(0, 8) ?? "");
}

const MOST_SHIP_WORDS = 5;

/** The end of a ship's name after "USS" or "HMS": words with capitals and initials; -1 when none follows. */
function shipEnd(tokens: readonly Token[], i: number): number {
  let last = i + 1;
  while (last <= i + MOST_SHIP_WORDS && tokens[last]?.sentence === tokens[i]!.sentence && isUpper(tokens[last]!.text))
    last++;
  return last > i + 1 ? last : -1;
}

/** The end of a number that goes with the mark at `i` ("-16", "-72B3", " 2"); `i + 1` or -1 when there is none. */
function numberEnd(tokens: readonly Token[], i: number, may: boolean): number {
  const [mark, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  const none = may ? i + 1 : -1;
  if (next === undefined || next.sentence !== mark.sentence) return none;
  const isNumber = (token: Token) => token.text.length <= 6 && /^\d{1,4}\p{L}{0,2}\d?$/u.test(token.text);
  if (/^[-–]$/.test(next.text) && next.start === mark.end && after?.start === next.end && isNumber(after)) {
    const tail = tokens[i + 3];
    return tail && tail.start === after.end && /^\p{Lu}{1,2}\d?$/u.test(tail.text.slice(0, 8)) ? i + 4 : i + 3;
  }
  return may && mark.text.length > 2 && isNumber(next) ? i + 2 : none;
}
