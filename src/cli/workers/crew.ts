import { availableParallelism } from "node:os";
import type { Document } from "../../document.ts";
import type { Pool } from "./pool.ts";
import { type Made, type Makes, maker, type Task } from "./tasks.ts";

/** A document above this many characters takes a second and more: a thread works on it, so that Ctrl-C is heard and memory that runs out is the thread's. */
const long = 100_000;

/** Threads are started when this many characters were read without them: it takes as long until a thread is as fast as the program is by then. */
const plenty = 1_000_000;

/** Those who do the work: the program itself, and threads where they pay. */
export interface Crew<Value> {
  /** How many documents can be worked on at a time. */
  readonly size: number;
  /** Does the task here and now, or has a thread do it. */
  make(document: Document): Promise<{ readonly made: Made<Value> | Promise<Made<Value>> }>;
  close(): Promise<void>;
}

/**
 * `workers` is how many documents are worked on at a time: one by the program itself, the others in threads from the first document on. Unless
 * given, as many as there are cores, where that pays.
 */
export async function createCrew<Kind extends keyof Makes>(
  task: Task<Kind>,
  workers: number | undefined,
): Promise<Crew<Makes[Kind]>> {
  const size = workers ?? availableParallelism();
  const here = await maker(task);
  let pool: Pool<Makes[Kind]> | undefined;
  let seen = 0;

  async function threads(): Promise<Pool<Makes[Kind]>> {
    const { createPool } = await import("./pool.ts");
    pool ??= createPool(Math.max(1, size - 1), task);
    return pool;
  }

  async function isForThreads({ text }: Document): Promise<boolean> {
    if (text.length > long) return true;
    seen += text.length;
    if (size === 1 || (workers === undefined && seen < plenty)) return false;
    return (await threads()).hasRoom();
  }

  return {
    size,
    async make(document) {
      if (!(await isForThreads(document))) return { made: here(document) };
      const given = (await threads()).make(document);
      return { made: given.then((made) => made ?? here(document)) };
    },
    close: async () => pool?.close(),
  };
}
