/** Something a user should know about the input: `error` when something could not be read, `notice` when it was read, but not as it stands. */
export interface Problem {
  /** As given on the command line or found below it; `-` is standard input. Hostile text: escape before printing. */
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
  /** How `-` is read; its first line tells when left out. */
  readonly stdinFormat?: "text" | "jsonl" | undefined;
  /** Publication date of every document, ISO 8601. It stands before what a document states. */
  readonly date?: string | undefined;
  /** Publisher of every document. It stands before what a document states. */
  readonly publisher?: string | undefined;
  /** Most bytes (unpacked) of one document. Default 256 MiB; a larger one is an error that is named. */
  readonly maxBytes?: number | undefined;
  /** Reads every document on its own: documents with the same id keep it, so that parts of an input give what the whole gives. */
  readonly independent?: boolean | undefined;
  readonly warn: Warn;
}

/** A file to read. */
export interface Source {
  readonly path: string;
  /** How the file is read; `null` where its name does not tell. */
  readonly format: "text" | "markdown" | "jsonl" | null;
  readonly packed: boolean;
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
}

/** Where a reader finds its bytes and what it may do with them. */
export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: string;
  readonly maxBytes: number;
  /** SHA-256 of the file's bytes where `chunks` are not these but what they unpack to, else `null`. */
  readonly packedDigest: string | null;
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
