/** How the publication date was found: in the command (`--date`), a metadata field, the text itself or the address. */
export type DateFrom = "given" | "metadata" | "text" | "url" | null;

/** One news item, report or brief, as read from disk. What the source does not state is `null`. */
export interface Document {
  /** The given id in a .jsonl corpus, else the first 12 hex digits of `sha256`. */
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Publication date, ISO 8601 (`2024-10-26` or with a time). */
  readonly date: string | null;
  readonly dateFrom: DateFrom;
  /** BCP 47. */
  readonly language: string;
  /** How it was read: `text`, `html`, `pdf`, … */
  readonly format: string;
  /** The plain text every offset points into. */
  readonly text: string;
  /** Where the prose begins in `text`: what stands before it ("date 2024-10-26", front matter) is metadata and is not read for records. */
  readonly proseStart: number;
  /** Offsets in `text` at which pages begin, in order; empty where the format has no pages. */
  readonly pages: readonly number[];
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}
