/** Where documents come from: finds files, decodes bytes, reads each format, and settles a document's date and title. */
import { wholeDate } from "./metadata/index.ts";

export { readDocuments } from "./read.ts";
export type { Problem, ReadOptions, Warn } from "./types.ts";

/** A date as a user may give it ("2024-10-26", "26 October 2024, 07:12"), in ISO 8601; `null` when it is not a full calendar day. */
export function readDate(text: string): string | null {
  return wholeDate(text);
}
