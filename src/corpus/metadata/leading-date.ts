import { dateAt } from "./calendar.ts";
import type { Recogniser } from "./head.ts";

/**
 * A first line that begins with the date and goes on with the title: "date 2024-10-26 Ministers meet - ISW", "2024-12-18 | Ministers meet",
 * "Fri 07 Apr 2017 at 0914 Ministers meet". The title is prose that is read, the date is not. Without "date", a bar or dash, or the
 * day of the week a date may as well be the subject of a sentence.
 */
export const leadingDate: Recogniser = ([line]) => {
  if (!line) return null;
  const label = /^date\s{0,3}:?\s{1,3}/i.exec(line.text)?.[0].length ?? 0;
  const date = dateAt(line.text, label);
  if (!date) return null;
  const rest = line.text.slice(date.end);
  const separator = /^\s{0,3}(?:[|–—:]|\s--?\s)\s{0,3}|^\s{1,3}/.exec(rest)?.[0];
  if (!separator || rest.length === separator.length) return null;
  const marked = label > 0 || separator.trim() !== "" || (date.weekday && /^[\p{Lu}"“'‘]/u.test(rest.trimStart()));
  if (!marked) return null;
  return {
    date: date.value,
    title: rest.slice(separator.length),
    proseStart: line.start + date.end + separator.length,
  };
};
