import type { Document } from "../document.ts";
import type { Session, Values } from "./command.ts";
import { documents, type ReadingOptions } from "./reading.ts";
import { unreadLanguages } from "./unread.ts";
import type { Outcome } from "./workers/in-order.ts";
import type { Failure, Makes, Task } from "./workers/tasks.ts";

/**
 * What a task makes of each document that is wanted, in their order. What can't be read or worked on is told when it is its turn, so that
 * messages too are the same, however far reading is ahead.
 */
export async function* outcomes<Kind extends keyof Makes>(
  paths: readonly string[],
  options: ReadingOptions & Pick<Values, "workers">,
  task: Task<Kind>,
  session: Session,
  isWanted: (document: Document) => boolean = () => true,
): AsyncGenerator<Outcome<Read, Makes[Kind]>> {
  const { inOrder } = await import("./workers/in-order.ts");
  const later: (() => void)[] = [];
  const unread = unreadLanguages(session);
  try {
    for await (const outcome of inOrder(wanted(), task, options.workers, session)) {
      const { item, made } = outcome;
      for (const tell of item.before) tell();
      unread.see(item.document);
      if ("failure" in made) tellFailure(item.document, made.failure, session);
      yield outcome;
    }
    for (const tell of later) tell();
  } finally {
    unread.tell();
  }

  async function* wanted(): AsyncGenerator<Read> {
    const { onError } = options;
    const patient: Session = { ...session, say: (kind, message) => later.push(() => session.say(kind, message)) };
    const told: Pick<ReadingOptions, "onError"> = onError
      ? { onError: (problem) => later.push(() => onError(problem)) }
      : {};
    for await (const document of documents(paths, { ...options, ...told }, patient))
      if (isWanted(document)) yield { document, before: later.splice(0) };
  }
}

interface Read {
  readonly document: Document;
  /** What is to be told before anything is told of it. */
  readonly before: readonly (() => void)[];
}

function tellFailure({ path, id }: Document, { name, message }: Failure, session: Session): void {
  // Not the document's fault: nothing could be read with such a table.
  if (name === "LexiconError") throw Object.assign(new Error(message), { name });
  session.say("error", `${path}: ${id} cannot be processed: ${message}`);
}
