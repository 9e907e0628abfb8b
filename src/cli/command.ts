import type { Days, Filters, SortKey } from "../analysis/index.ts";
import type { FormatName } from "../corpus/index.ts";
import type { Format } from "../output/index.ts";

/** An option of a command, described once: the parser, the help and docs/commands.md are made from it. */
export interface Option {
  /** As commander reads it: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  /** Heading it stands under in the help. */
  readonly group: "Reading" | "Filters" | "Output";
  /** Turns the text given into a value. Throws UsageError. `before` is the value of an earlier use, where an option may be given twice. */
  readonly read?: (text: string, before: unknown) => unknown;
}

/** What the options of all commands give; those that were not given are missing. */
export interface Values extends Omit<Filters, "publisher" | "since" | "until"> {
  readonly as?: FormatName;
  readonly encoding?: string;
  readonly language?: string;
  readonly textColumn?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly config?: string;
  readonly workers?: number;
  readonly maxBytes?: number;
  readonly since?: Days;
  readonly until?: Days;
  readonly mentions?: boolean;
  readonly unsure?: boolean;
  readonly timeline?: boolean;
  readonly duplicates?: boolean;
  readonly allCopies?: boolean;
  readonly sort?: readonly SortKey[];
  readonly limit?: number;
  readonly fields?: readonly string[];
  readonly failEmpty?: boolean;
  readonly format?: Format | "text";
  readonly json?: boolean;
  readonly output?: string;
  readonly color?: ColorMode;
  readonly quiet?: boolean;
}

export type ColorMode = "auto" | "always" | "never";

/** One command as a plain description. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** More about it, in whole sentences; paragraphs are lines. */
  readonly about?: string;
  /** Command lines and what they give. The first one is the simplest. */
  readonly examples: readonly (readonly [line: string, gives: string])[];
  /** What stands after the options; `[paths...]` unless `usage` says otherwise. */
  readonly argument: { readonly name: string; readonly usage?: string; readonly description: string };
  readonly options: readonly Option[];
  run(words: readonly string[], values: Values, session: Session): Promise<void>;
}

/** What one run of the program shares: where messages go, and what it will end with. */
export interface Session {
  /** A line on standard error. `error` also makes the exit status 1; the others are silent under --quiet. */
  say(kind: "error" | "notice", message: string): void;
  /** Told how far reading and working have come; `null` where nobody wants to see it. */
  readonly progress: ProgressTold | null;
  /** Makes room for other output where the progress line stands. */
  clearProgress(): void;
  /** The run is over: nothing more is shown. */
  end(): void;
  /** Raises the exit status to 1 (some input unreadable) or 3 (--fail-empty). */
  fail(status: 1 | 3): void;
  /** Has this done before Ctrl-C ends the program. What comes back takes it off again. */
  onInterrupt(undo: () => void): () => void;
}

/** What the progress line is made of. */
export interface ProgressTold {
  /** How to find out how many bytes there are to read in all; `null` where nobody knows. */
  expect(size: () => Promise<number | null>): void;
  /** So many bytes of the files were read. */
  bytes(count: number): void;
  /** A document was read. */
  document(path: string, characters: number): void;
  /** So many of the documents read so far, and of their characters, are still to be worked on. */
  waiting(documents: number, characters: number): void;
}
