/** Header fields that only mail has, and those that texts may begin with as well. */
const technical = new Set(["received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature"]);
const usual = new Set(["from", "to", "subject", "date", "content-type"]);

/** Whether a header field, lower case, is one that mails have. */
export function isMailField(name: string): boolean {
  return technical.has(name) || usual.has(name);
}

/** Whether a text begins with the header of a mail: nothing but fields, among them some of mail's own. */
export function looksLikeMail(text: string): boolean {
  const names = new Set<string>();
  for (const line of text.split(/\r?\n/).slice(0, -1)) {
    if (line === "") break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,80}):/.exec(line)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  const found = (wanted: ReadonlySet<string>) => [...names].filter((name) => wanted.has(name)).length;
  return found(technical) > 0 && found(technical) + found(usual) > 1;
}

/** The line before each message of a mailbox: "From a@b.example Sat Oct 26 07:12:30 2024". */
export const fromLine = /^From \S.{0,200}\d\d:\d\d.{0,40}$/;

/** Whether a text is a mailbox: a line of that kind and the header of a mail. */
export function looksLikeMbox(text: string): boolean {
  const end = text.indexOf("\n");
  return end > 0 && fromLine.test(text.slice(0, end).trimEnd()) && /^[!-9;-~]{1,80}:/.test(text.slice(end + 1));
}
