import { wholeDate } from "./calendar.ts";
import type { Recogniser } from "./head.ts";

/** A line that is nothing but a date: "Friday, 3 May 2024, 07:12". */
export const dateLine: Recogniser = (head) => {
  for (const { text } of head) {
    const date = wholeDate(text);
    if (date) return { date };
  }
  return null;
};
