import { readLexicon } from "../data.ts";
import type { Token } from "../language/index.ts";
import type { EntityType } from "../records.ts";
import type { NameSpan } from "./name-model.ts";

interface Mark {
  readonly number: string;
  readonly type: EntityType;
}

let marks: ReadonlyMap<string, Mark> | undefined;

/** Weapons and vehicles by their designation: "F-16", "T-72B3", "Kh-101", "Leopard 2", "HIMARS". */
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
    const last = mark.number === "no" ? i + 1 : numberEnd(tokens, i, mark.number === "may");
    if (last <= i) continue;
    found.push({ first: i, last, type: mark.type });
    i = last - 1;
  }
  return found;
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
