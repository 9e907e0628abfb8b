import { wholeDate } from "./calendar.ts";
import type { Finding, HeadLine, Recogniser } from "./head.ts";
import { headerWords } from "./words.ts";

/** Lines with a label: "Published: 12 March 2021", "Author: Jane Roe". "Source:" is left alone: it says where a report is from, not who publishes it. */
export const labels: Recogniser = (head) => {
  const found = new Map<string, string>();
  for (const line of head) {
    const field = readLabel(line);
    if (field && !found.has(field.name)) found.set(field.name, field.value);
  }
  found.delete("updated");
  return Object.fromEntries(found) satisfies Finding;
};

/** "Updated 12 March 2021", for a text that does not say when it was first published. */
export const updatedLabel: Recogniser = (head) => {
  for (const line of head) {
    const field = readLabel(line);
    if (field?.name === "updated") return { date: field.value };
  }
  return null;
};

/** The field a line gives, its value in the form the document has it (a date in ISO 8601), or `null`. */
export function readLabel({ text }: HeadLine): { name: string; value: string } | null {
  const match = /^([A-Za-z]{3,12}(?: [A-Za-z]{2,12})?)(\s{0,2}:\s{0,3}|\s{1,3})(?=\S)/.exec(text);
  if (!match) return null;
  const name = headerWords().label.get(match[1]!.toLowerCase());
  if (!name) return withoutSecondWord(text);
  return field(name, text.slice(match[0].length), match[2]!.includes(":"));
}

/** "Published Friday, 3 May 2024": the second word belongs to the value. */
function withoutSecondWord(text: string): { name: string; value: string } | null {
  const match = /^([A-Za-z]{3,12})\s{1,3}/.exec(text);
  const name = match && headerWords().label.get(match[1]!.toLowerCase());
  return name ? field(name, text.slice(match[0].length), false) : null;
}

function field(name: string, value: string, colon: boolean): { name: string; value: string } | null {
  if (name === "date" || name === "updated") {
    const date = wholeDate(value);
    return date ? { name, value: date } : null;
  }
  // "Title fights are won by …" is a sentence: other fields need the colon.
  return colon && value.length <= 300 ? { name, value } : null;
}
