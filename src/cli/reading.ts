import type { Filters, Selection } from "../analysis/index.ts";
import type { Problem } from "../corpus/index.ts";
import type { Document } from "../document.ts";
import type { Extraction } from "../extract.ts";
import type { Session, Values } from "./command.ts";
import { loadCorrections } from "./corrections/load.ts";
import { unreadLanguages } from "./unread.ts";

export interface ReadingOptions
  extends Pick<Values, "as" | "encoding" | "language" | "textColumn" | "date" | "publisher"> {
  /** Every document on its own, one a line on standard input: how `osint extract` reads. */
  readonly asFilter?: boolean;
  /** Told of input that cannot be read, besides standard error. */
  readonly onError?: (problem: Problem) => void;
}

/** Documents as they are read. What cannot be read is named on standard error and the rest goes on. */
export async function* documents(
  paths: readonly string[],
  options: ReadingOptions,
  session: Session,
): AsyncGenerator<Document> {
  const { readDocuments } = await import("../corpus/index.ts");
  const warn = (problem: Problem) => {
    session.say(problem.kind, `${placeOf(problem)}: ${problem.message}`);
    if (problem.kind === "error") options.onError?.(problem);
  };
  const filter = options.asFilter ? { independent: true, stdinFormat: "jsonl" as const } : {};
  const { as, encoding, language, textColumn, date } = options;
  let unstated = 0;
  for await (const read of readDocuments(paths, { ...filter, as, encoding, language, textColumn, date, warn })) {
    session.progress(read.path);
    const silent = read.publisher === null && options.publisher !== undefined;
    if (silent) unstated++;
    yield silent ? { ...read, publisher: options.publisher! } : read;
    await turn();
    session.check();
  }
  // Ctrl-C also ends what was being read.
  session.check();
  if (unstated > 0)
    session.say("notice", `${unstated} of the documents state no publisher: taken as by "${options.publisher}"`);
}

/** What the documents hold, as the user's own file corrects it. */
export async function* extractions(
  paths: readonly string[],
  values: Values,
  session: Session,
  selection: Selection,
): AsyncGenerator<Extraction> {
  const corrector = await loadCorrections(values, session);
  for await (const found of uncorrected(paths, values, session, selection)) yield corrector?.apply(found) ?? found;
}

/** What the documents hold. A document that cannot be processed is named on standard error and left out. */
export async function* uncorrected(
  paths: readonly string[],
  values: Values,
  session: Session,
  selection: Selection,
): AsyncGenerator<Extraction> {
  const { extract } = await import("../extract.ts");
  const unread = unreadLanguages(session);
  try {
    for await (const document of documents(paths, values, session)) {
      if (!selection.document(document)) continue;
      unread.see(document);
      try {
        yield extract(document);
      } catch (error) {
        // Not the document's fault: nothing could be read with such a table.
        if ((error as Error).name === "LexiconError") throw error;
        session.say("error", `${document.path}: cannot be processed: ${(error as Error).message}`);
      }
    }
  } finally {
    unread.tell();
  }
}

/** The filters among the options. */
export function filtersOf(values: Values): Filters {
  const { since, until, publisher } = values;
  return {
    ...values,
    since: since?.from,
    until: until?.to,
    publisher: publisher === undefined ? undefined : [publisher],
  };
}

function placeOf({ path, line }: Problem): string {
  const name = path === "-" ? "standard input" : path;
  return line === undefined ? name : `${name}:${line}`;
}

/** Lets the program hear of Ctrl-C and closed pipes between two documents. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
