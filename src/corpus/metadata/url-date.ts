import { dateAt, wholeDate } from "./calendar.ts";

/** No address is longer than browsers take. */
const longest = 2000;

/** The day in an address: `/2024/10/26/`, `/2024-10-26-`, `/2024/oct/26/`. */
export function urlDate(url: string): string | null {
  const address = url.slice(0, longest);
  for (const match of address.matchAll(/(?<=[/_=-])((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_.?&#-]|$)/gi)) {
    const [, year, month, day] = match;
    const date = /^\d/.test(month!) ? dateAt(`${year}/${month}/${day}`)?.value : wholeDate(`${day} ${month} ${year}`);
    if (date) return date;
  }
  return null;
}
