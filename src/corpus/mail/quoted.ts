/**
 * The text of a mail with what it quotes behind "> " marks: also what Outlook and others put below a head line without any. Lines of a quote
 * that were wrapped are joined, so that each of its paragraphs has one mark and reads on.
 */
export function markQuoted(text: string): string {
  const lines = text.split("\n");
  const from = lines.findIndex((_, i) => beginsQuote(lines, i));
  const marked = lines.map((line, i) => (from < 0 || i < from ? line : line.trim() === "" ? ">" : `> ${line}`));
  return joinWrapped(marked).join("\n");
}

const separator = /^\s{0,3}-{2,20}\s?(?:original|forwarded) message\s?-{2,20}\s{0,3}$/i;
const headLine = /^\*?(from|sent|date|to|subject)\*?:/i;

/** "-----Original Message-----", or the heads of the mail quoted, as Outlook has them: "From:" and two more in the next lines. */
function beginsQuote(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (line.length > 200 || line.startsWith(">")) return false;
  if (separator.test(line)) return true;
  if (!/^\*?from\*?:/i.test(line)) return false;
  const heads = new Set(lines.slice(at, at + 6).map((next) => headLine.exec(next)?.[1]?.toLowerCase()));
  return (heads.has("sent") || heads.has("date")) && (heads.has("to") || heads.has("subject"));
}

/** Mail is wrapped at 72 to 80 characters; a line that had no room for the next word goes on in the next. */
const least = 66;

function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let last = 0;
  let depth = 0;
  for (const line of lines) {
    const mark = /^(?:>[ \t]?){0,99}/.exec(line)![0];
    const own = mark.split(">").length - 1;
    const rest = line.slice(mark.length);
    const word = /^\S{0,99}/.exec(rest)![0];
    if (own > 0 && own === depth && /^[\p{L}\p{N}"“‘'(]/u.test(word) && last > 0 && last + 1 + word.length > least)
      joined[joined.length - 1] = `${joined.at(-1)!.trimEnd()} ${rest}`;
    else joined.push(line);
    depth = own;
    last = rest.trimEnd().length;
  }
  return joined;
}
