import { Worker } from "node:worker_threads";
import type { Document } from "../../document.ts";
import type { Made, Makes, Task } from "./tasks.ts";
import { threadWord } from "./words.ts";

/** Threads that work on documents, each on one at a time; they are started when there is work for them. */
export interface Pool<Value> {
  /** Whether a thread would take another document soon. */
  hasRoom(): boolean;
  /** What a thread makes of the document; `null` where no thread can be started. Never rejects: a thread that breaks down is a failure, and replaced. */
  make(document: Document): Promise<Made<Value> | null>;
  /** Ends the threads, whatever they are doing; what they were to make stays open. */
  close(): Promise<void>;
}

interface Job<Value> {
  readonly document: Document;
  readonly finish: (made: Made<Value> | null) => void;
}

interface Thread<Value> {
  readonly worker: Worker;
  /** The first is being worked on; others wait there, so that no time is lost while the program is busy itself. */
  readonly jobs: Job<Value>[];
  ready: boolean;
}

/** A thread that holds so many documents, or as many as have so many characters, holds enough. */
const enough = { documents: 16, characters: 50_000 };

export function createPool<Kind extends keyof Makes>(size: number, task: Task<Kind>): Pool<Makes[Kind]> {
  type Value = Makes[Kind];
  let threads: Thread<Value>[] = [];
  const waiting: Job<Value>[] = [];
  let closed = false;

  function open(): Thread<Value> {
    // The program itself, told to be a thread (main.ts): so there is one file to build and to ship.
    const worker = new Worker(process.argv[1]!, { argv: [threadWord], workerData: task });
    const thread: Thread<Value> = { worker, jobs: [], ready: false };
    let reason: Error | null = null;
    worker.on("message", (made: Made<Value> | null) => {
      if (made === null) thread.ready = true;
      else thread.jobs.shift()!.finish(made);
      assign();
    });
    worker.on("error", (error) => {
      reason = error;
    });
    worker.on("exit", () => lose(thread, reason));
    threads.push(thread);
    return thread;
  }

  /** The document it was at has brought it down; those behind that one go to another thread. */
  function lose(thread: Thread<Value>, reason: NodeJS.ErrnoException | null): void {
    if (closed) return;
    threads = threads.filter((other) => other !== thread);
    const [first, ...others] = thread.jobs;
    waiting.unshift(...others);
    first?.finish(thread.ready ? { failure: { name: "Error", message: breakdown(reason) } } : null);
    assign();
  }

  function assign(): void {
    while (waiting.length > 0 && !closed) {
      const thread = free();
      if (!thread) return;
      const job = waiting.shift()!;
      thread.jobs.push(job);
      thread.worker.postMessage(job.document);
    }
  }

  function free(): Thread<Value> | undefined {
    const least = threads.reduce<Thread<Value> | undefined>(
      (best, thread) => (best && best.jobs.length <= thread.jobs.length ? best : thread),
      undefined,
    );
    if (least?.jobs.length === 0) return least;
    if (threads.length < size) return open();
    return least && !hasEnough(least) ? least : undefined;
  }

  function hasEnough({ jobs }: Thread<Value>): boolean {
    const characters = jobs.reduce((sum, { document }) => sum + document.text.length, 0);
    return jobs.length >= enough.documents || characters >= enough.characters;
  }

  return {
    hasRoom: () => threads.length < size || !threads.every(hasEnough),
    make: (document) =>
      new Promise((finish) => {
        waiting.push({ document, finish });
        assign();
      }),
    async close() {
      closed = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function breakdown(reason: NodeJS.ErrnoException | null): string {
  if (reason?.code === "ERR_WORKER_OUT_OF_MEMORY") return "it takes more memory than there is";
  return reason ? reason.message : "the thread that worked on it has ended";
}
