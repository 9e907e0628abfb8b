import type { Attachment, Email } from "postal-mime";
import { collect } from "../bytes.ts";
import { formatOf } from "../formats.ts";
import { textOfHtml } from "../html/index.ts";
import { headerDate } from "../mail/dates.ts";
import { legible } from "../mail/legible.ts";
import { isMailField } from "../mail/look.ts";
import { markQuoted } from "../mail/quoted.ts";
import { isSettings, kindByName, passedOver } from "../passed-over.ts";
import { sniff } from "../sniff.ts";
import { type Input, nothingStated, type Part, type RawDocument, type Stated } from "../types.ts";

/** Reads a mail: its text is a document, and each attachment that can be read is a part. */
export async function* readMail(input: Input): AsyncGenerator<RawDocument | Part> {
  const { default: PostalMime, decodeWords } = await import("postal-mime");
  const bytes = await collect(input.chunks, input.maxBytes);
  // A mail within the mail is one of its own, with its own sender and date.
  const email = await PostalMime.parse(await legible(bytes, input), { forceRfc822Attachments: true });
  if (!email.headers.some(({ key }) => isMailField(key))) throw new Error("not a mail: it has no header");
  const { report, format } = input;
  const text = textOf(email);
  if (text.includes("\ufffd")) report("notice", "damaged characters are shown as U+FFFD");
  if (text.trim() !== "") {
    const stated = statedIn(email, decodeWords);
    yield { id: null, format, text, sha256: input.digest(bytes), line: null, stated, pages: [] };
  } else if (email.attachments.length === 0) report("notice", "holds no text");
  const passed = passedOver();
  for (const [i, attachment] of email.attachments.entries()) {
    const part = await partOf(attachment, i + 1);
    if (part === "no") passed.add(attachment.filename ? kindByName(attachment.filename) : attachment.mimeType);
    else if (part !== "settings") yield part;
  }
  const message = passed.message();
  if (message !== null) report("notice", message);
}

/** The plain text where there is one, else what the HTML shows. */
function textOf({ text, html }: Email): string {
  return markQuoted(text !== undefined && text.trim() !== "" ? text : textOfHtml(html ?? ""));
}

function statedIn(email: Email, decodeWords: (text: string) => string): Stated {
  const header = (name: string) => {
    const value = email.headers.find(({ key }) => key === name)?.value;
    return value === undefined || value.trim() === "" ? null : decodeWords(value).trim();
  };
  const date = header("date");
  return {
    title: email.subject?.trim() || null,
    author: email.from?.name || email.from?.address || null,
    publisher: header("organization") ?? listName(header("list-id")),
    url: /^<(\S{1,2000})>$/.exec(header("archived-at") ?? "")?.[1] ?? null,
    date: date && headerDate(date),
    language: header("content-language")?.replace(/,.*/s, "").trim() ?? null,
  };
}

/** What a mailing list calls itself: `"Daily news" <daily.news.example>`. */
function listName(listId: string | null): string | null {
  return /^"?([^"<]{1,200}?)"?\s*</.exec(listId ?? "")?.[1] ?? null;
}

async function partOf(attachment: Attachment, number: number): Promise<Part | "no" | "settings"> {
  const { filename, mimeType, content } = attachment;
  const name = filename || `attachment ${number}`;
  if (isSettings(name)) return "settings";
  const bytes = new Uint8Array(content as ArrayBuffer);
  const part = (format: Part["format"]): Part => ({ name, chunks: one(bytes), format, stated: nothingStated });
  if (mimeType === "message/rfc822") return part("mail");
  const known = formatOf(name) ?? (await sniff(one(bytes), name)).format;
  return known === null ? "no" : part(null);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
