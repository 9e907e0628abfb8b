import { expect, test } from "vitest";
import { type DateExpression, findDates } from "../../src/dates/index.ts";
import { analyse } from "../../src/language/index.ts";

/** A sentence and the expressions in it, each as `text | TYPE value`, then `MOD`, then `from..to` where the row says them. */
export type Case = readonly [text: string, ...expected: string[]];

/** One test for each row: all expressions of the sentence, in order; a row without any is a negative case. */
export function dates(published: string | null, rows: readonly Case[]): void {
  for (const [text, ...expected] of rows) {
    test(text, () => {
      const found = findDates(analyse(text), published);
      expect(found.map((date, i) => written(text, date, expected[i] ?? ""))).toEqual(expected);
    });
  }
}

/** The expression in the form of a row, with as many of its parts as the row has. */
function written(text: string, date: DateExpression, row: string): string {
  const [, rest = ""] = row.split(" | ");
  const parts = [`${text.slice(date.start, date.end)} | ${date.type} ${date.value}`];
  if (date.mod !== null || / [A-Z_]{3,}(?: |$)/.test(rest.replace(/^\S+ \S+/, ""))) parts.push(String(date.mod));
  if (rest.includes("..")) parts.push(`${date.from}..${date.to}`);
  return parts.join(" ");
}
