import { wholeDate } from "./calendar.ts";
import type { Recogniser } from "./head.ts";
import { headerWords } from "./words.ts";

/** No dateline is longer: place, date and agency. */
const longest = 120;

/** Place in capitals, perhaps a region and a date, perhaps an agency in brackets or slashes, then a dash or the closing bracket (TASS: a stop). */
const place = /^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?=[,.(/ \s])/u;
const close = /^(.{3,110}?)(?:\s{0,2}[–—]\s|\s{1,2}--?\s|\)|\/\s{0,2}--?\s|\/\.\s)/su;

/**
 * "KYIV, Oct 26 (Reuters) -", "WASHINGTON (AP) —", "KABUL, Afghanistan (March 5, 2012) –", "MOSCOW, October 26. /TASS/.": the agency is the
 * publisher. A date counts only with its year.
 */
export const dateline: Recogniser = (head) => {
  for (const { text } of head) {
    const start = text.slice(0, longest);
    if (!place.test(start)) continue;
    const lead = leadOf(start);
    if (lead === null) continue;
    const groups = [...lead.matchAll(/\(([^()]{2,50})\)|\/([^/]{2,50})\//g)].map((m) => (m[1] ?? m[2])!.trim());
    const publisher = groups.map((group) => headerWords().agency.get(group.toLowerCase())).find((name) => name);
    const date = [...groups, ...tailsOf(lead)].map(wholeDate).find((value) => value);
    if (publisher || date) return { ...(publisher && { publisher }), ...(date && { date }) };
  }
  return null;
};

/** What stands before the dash, its closing bracket or slash included. */
function leadOf(start: string): string | null {
  const match = close.exec(start);
  if (!match) return null;
  const lead = match[1]!;
  const next = start[lead.length]!;
  return next === ")" || next === "/" ? lead + next : lead;
}

/** What follows each comma, without the agency: one of them may be the date ("Oct. 26, 2024" holds a comma itself). */
function tailsOf(lead: string): string[] {
  const plain = lead.replace(/\([^()]{0,50}\)|\/[^/]{0,50}\//g, "");
  return [...plain.matchAll(/,\s/g)].map((comma) => plain.slice(comma.index + comma[0].length));
}
