import { parseHtml } from "./parse.ts";
import { rawText } from "./tree.ts";

/** A value that should be text but may hold mark-up or entities of its own ("Q&amp;A", "&lt;i&gt;Vesna&lt;/i&gt;"), on one line. */
export function plain(value: string): string {
  const text = /[&<]/.test(value) ? rawText(parseHtml(value).root) : value;
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}
