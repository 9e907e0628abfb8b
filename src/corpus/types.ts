import type { Allowance } from "./allowance.ts";
import type { Decoded } from "./decode.ts";
import type { FormatName } from "./formats.ts";

/** Something a user should know about the input: `error` when something could not be read, `notice` when it was read, but not as it stands. */
export interface Problem {
  /** As given on the command line or found below it, `!` and a name behind it for a part of it; `-` is standard input. Hostile text: escape before printing. */
  readonly path: string;
  /** From 1, in a .jsonl corpus. */
  readonly line?: number;
  readonly message: string;
  readonly kind: "error" | "notice";
}

export type Warn = (problem: Problem) => void;

export interface ReadOptions {
  /** What `-` reads; `process.stdin` when left out. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** How `-` is read; its content tells when left out. */
  readonly stdinFormat?: FormatName | undefined;
  /** How every file (and `-`) is read; its name and its content tell when left out. */
  readonly as?: FormatName | undefined;
  /** The encoding of every text, a label of the web ("windows-1251"): it stands before all but a byte order mark. */
  readonly encoding?: string | undefined;
  /** The column of tables that holds the texts; its name tells when left out. */
  readonly textColumn?: string | undefined;
  /** Language of every document, BCP 47. It stands before what a document states and what it looks like. */
  readonly language?: string | undefined;
  /** Publication date of every document, ISO 8601. It stands before what a document states. */
  readonly date?: string | undefined;
  /** Publisher of every document. It stands before what a document states. */
  readonly publisher?: string | undefined;
  /** Most bytes (unpacked) of one document. Default 256 MiB; a larger one is an error that is named. */
  readonly maxBytes?: number | undefined;
  /** Reads every document on its own: documents with the same id keep it, so that parts of an input give what the whole gives. */
  readonly independent?: boolean | undefined;
  /** Told of bytes that are read of a file (as it is packed) or of standard input. */
  readonly onBytes?: ((count: number) => void) | undefined;
  readonly warn: Warn;
}

/**
 * Something to read: a file, or what a container (an archive, a mailbox, a web archive) holds. A reader of containers gives its parts, which are
 * then read as files are; so they may hold parts again.
 */
export interface Part {
  /** Of a file its path, of a part its name within the container: an entry's name, an address, a number. Hostile text. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Path on disk (of a pipe, perhaps) that gives the same bytes, where there is one. */
  readonly file?: string | null;
  /** Where the container or the user says; else name and content tell. */
  readonly format: FormatName | null;
  /** The encoding, where the container says (the Content-Type of a mail's part or of a response). It stands before what the part states itself. */
  readonly encoding?: string | null | undefined;
  /** What the container says of it. What the part states itself stands before it. */
  readonly stated: Stated;
}

/** What a document states about itself, as it is written there; `null` where it states nothing. */
export interface Stated {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly language: string | null;
}

/** What a reader makes of a file's bytes. */
export interface RawDocument {
  /** The given id, or `null`. */
  readonly id: string | null;
  readonly format: string;
  readonly text: string;
  /** Of the document's bytes, hex. */
  readonly sha256: string;
  /** Line of a .jsonl corpus, from 1, or `null`. */
  readonly line: number | null;
  /** From fields beside the text. */
  readonly stated: Stated;
  /** Offsets in `text` at which pages begin, in order; empty where there are no pages. */
  readonly pages: readonly number[];
  /** The publication date that the document shows a reader outside its text but states nowhere, ISO 8601. */
  readonly shownDate?: string | null;
}

/** One format's reader: documents, or parts to be read in turn. Throws what it cannot read; the message then names the file. */
export type Reader = (input: Input) => AsyncGenerator<RawDocument | Part>;

/** Where a reader finds its bytes and what it may do with them. */
export interface Input {
  /** The part's name, whose extension may tell more. Hostile text. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Path on disk (of a pipe, perhaps) that gives the same bytes, or `null`: for formats with their table of contents at the end. */
  readonly file: string | null;
  readonly format: FormatName;
  readonly maxBytes: number;
  /** The column of a table that holds the texts, where the user says. */
  readonly textColumn: string | undefined;
  /** What may be unpacked yet; a reader that unpacks spends of it. */
  readonly allowance: Allowance;
  /**
   * Bytes as text, by what the user, a byte order mark, the container and the part itself (`stated`: the charset of a `<meta>`, say) tell of
   * their encoding, else as they look. `null` for what is no text.
   */
  readonly decode: (bytes: Uint8Array, stated?: string | null) => Promise<Decoded | null>;
  /** SHA-256, hex, of a file that is one document and whose `chunks`, all of them, were `bytes`: of the packed bytes where the file is packed. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Reports a problem of this file. */
  readonly report: (kind: Problem["kind"], message: string, line?: number) => void;
}

export const nothingStated: Stated = {
  title: null,
  publisher: null,
  author: null,
  url: null,
  date: null,
  language: null,
};
