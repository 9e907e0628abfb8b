import type { Filters } from "../analysis/index.ts";
import { type Problem, reading } from "../corpus/index.ts";
import type { Document } from "../document.ts";
import type { Session, Values } from "./command.ts";

export interface ReadingOptions
  extends Pick<Values, "as" | "encoding" | "language" | "textColumn" | "date" | "publisher" | "maxBytes"> {
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
  const { inputSize, readDocuments } = await reading();
  const { progress } = session;
  progress?.expect(() => inputSize(paths));
  const warn = (problem: Problem) => {
    session.say(problem.kind, `${placeOf(problem)}: ${problem.message}`);
    if (problem.kind === "error") options.onError?.(problem);
  };
  const filter = options.asFilter ? { independent: true, stdinFormat: "jsonl" as const } : {};
  const { as, encoding, language, textColumn, date, maxBytes } = options;
  const how = { as, encoding, language, textColumn, date, maxBytes };
  let unstated = 0;
  const told = { warn, onBytes: progress?.bytes };
  for await (const read of readDocuments(paths, { ...filter, ...how, ...told })) {
    progress?.document(read.path, read.text.length);
    const silent = read.publisher === null && options.publisher !== undefined;
    if (silent) unstated++;
    yield silent ? { ...read, publisher: options.publisher! } : read;
    await turn();
  }
  if (unstated > 0)
    session.say("notice", `${unstated} of the documents state no publisher: taken as by "${options.publisher}"`);
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
