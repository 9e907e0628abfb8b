/**
 * Whether a pattern stands for a path, or for the end of one that begins behind a slash: "archive/*.txt" is also
 * "/home/me/archive/a.txt". `*` and `?` stand for characters of one name, `**` for any, `**` and a slash for any folders or none. No backtracking:
 * all places in the pattern that what was read so far may have led to are kept at once.
 */
export function globMatches(pattern: string, path: string): boolean {
  const text = plain(path);
  const wanted = plain(pattern).match(/\*{2,}\/?|[\s\S]/g) ?? [];
  let at = new Set<number>();
  for (let i = 0; i <= text.length; i++) {
    if (i === 0 || text[i - 1] === "/") enter(wanted, 0, at);
    if (i === text.length) break;
    const next = new Set<number>();
    for (const place of at) follow(wanted, place, text[i]!, next);
    at = next;
  }
  return at.has(wanted.length);
}

function plain(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/** Adds a place in the pattern, and those behind it that are reached without a character. */
function enter(wanted: readonly string[], place: number, into: Set<number>): void {
  for (let here = place; ; here++) {
    into.add(here);
    if (!wanted[here]?.startsWith("*")) return;
  }
}

/** Where one more character leads from a place. */
function follow(wanted: readonly string[], place: number, character: string, into: Set<number>): void {
  const part = wanted[place];
  if (part === undefined) return;
  if (part.startsWith("**") && part.endsWith("/")) {
    into.add(place);
    if (character === "/") enter(wanted, place + 1, into);
  } else if (part.startsWith("**") || (part === "*" && character !== "/")) enter(wanted, place, into);
  else if (part === character || (part === "?" && character !== "/")) enter(wanted, place + 1, into);
}
