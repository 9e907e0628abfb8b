import type { Document } from "../../document.ts";
import type { Session } from "../command.ts";
import { createCrew } from "./crew.ts";
import type { Made, Makes, Task } from "./tasks.ts";

/** What is read ahead for each thread: so many documents, as long as they have no more characters than this; one in any case. */
const ahead = { documents: 32, characters: 500_000 };

/** Something that has a document, and what was made of that. */
export interface Outcome<Item, Value> {
  readonly item: Item;
  readonly made: Made<Value>;
}

/**
 * What a task makes of documents, in their order, whoever does the work (crew.ts). No more is read ahead than keeps the threads at work,
 * nothing where there are none; a result is handed on as soon as it is its turn, also while the next document is still to come.
 */
export async function* inOrder<Item extends { readonly document: Document }, Kind extends keyof Makes>(
  items: AsyncIterable<Item>,
  task: Task<Kind>,
  workers: number | undefined,
  { progress }: Pick<Session, "progress">,
): AsyncGenerator<Outcome<Item, Makes[Kind]>> {
  const crew = await createCrew(task, workers);
  const iterator = items[Symbol.asyncIterator]();
  const line = waitingLine<Item, Makes[Kind]>(crew.size, progress);
  let coming: Promise<IteratorResult<Item>> | null = null;
  try {
    for (;;) {
      while (line.isFull()) yield await line.take();
      coming ??= iterator.next();
      while (!line.isEmpty() && !(await isFirst(coming, line.next()))) yield await line.take();
      const { done, value: item } = await coming;
      coming = null;
      if (done) break;
      const { made } = await crew.make(item.document);
      if (made instanceof Promise || !line.isEmpty()) line.join(item, made);
      else yield { item, made };
    }
    while (!line.isEmpty()) yield await line.take();
  } finally {
    await crew.close();
    // What is waited for may never come.
    if (coming) process.stdin.destroy();
    else await iterator.return?.();
  }
}

/** Items in their order, with what is being made of them. */
function waitingLine<Item extends { readonly document: Document }, Value>(size: number, progress: Session["progress"]) {
  const waiting: { readonly item: Item; readonly made: Made<Value> | Promise<Made<Value>> }[] = [];
  let characters = 0;
  const count = ({ document }: Item, sign: 1 | -1) => {
    characters += sign * document.text.length;
    progress?.waiting(waiting.length, characters);
  };
  return {
    isEmpty: () => waiting.length === 0,
    isFull: () =>
      waiting.length >= size && (waiting.length >= size * ahead.documents || characters >= size * ahead.characters),
    join(item: Item, made: Made<Value> | Promise<Made<Value>>): void {
      waiting.push({ item, made });
      count(item, 1);
    },
    /** Done when the first in the line is. */
    next: async () => void (await waiting[0]!.made),
    async take(): Promise<Outcome<Item, Value>> {
      const { item, made } = waiting[0]!;
      const outcome = { item, made: await made };
      waiting.shift();
      count(item, -1);
      return outcome;
    },
  };
}

/** Whether the first promise is settled before the second. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const yes = () => true;
  // A failure of `one` is for those who wait for it.
  return Promise.race([one.then(yes, yes), other.then(() => false)]);
}
