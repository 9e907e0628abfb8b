import { once } from "node:events";
import { createWriteStream, realpathSync, renameSync, rmSync, statSync, type WriteStream } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Session } from "./command.ts";
import { UsageError } from "./usage.ts";

/** The reader of our output has gone away (`| head -1`): nothing more to do. */
export class ClosedPipe extends Error {}

/** Where the output goes. Waits while the reader is slow, so that memory stays small. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Passes on what was collected: called where a reader would want to see something. */
  flush(): Promise<void>;
  /** Finishes: only now does a file appear under its name. */
  close(): Promise<void>;
  /** Gives up: a file is left as it was. */
  abandon(): Promise<void>;
}

/** Small pieces are collected up to this many characters. */
const enough = 64 * 1024;

/** Opens standard output (`undefined` or "-") or a file. Throws UsageError where the file cannot be written. */
export async function openSink(path: string | undefined, session: Session): Promise<Sink> {
  if (path === undefined || path === "-") {
    const clear = () => session.clearProgress();
    return collecting(process.stdout, { before: clear, close: async () => {}, abandon: async () => {} });
  }
  return openFile(path, session);
}

/** A file is written beside its place and put there when all is written. A device or a pipe is written as it stands. */
async function openFile(path: string, session: Session): Promise<Sink> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a directory`);
  const direct = stats !== undefined && !stats.isFile();
  // A link stays a link: what it points to is replaced.
  const place = stats?.isFile() ? realpathSync(path) : path;
  const target = direct ? path : join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  const stream = createWriteStream(target, direct ? { flags: "w" } : { flags: "wx", mode: stats?.mode ?? 0o666 });
  await once(stream, "open").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot write ${path}: ${error.message}`);
  });
  const remove = () => direct || rmSync(target, { force: true });
  const forget = session.onInterrupt(remove);
  // Every write tells its own failure.
  stream.on("error", () => {});
  return collecting(stream, {
    before: () => {},
    async close() {
      await new Promise<void>((resolve, reject) =>
        stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
      );
      if (!direct) renameSync(target, place);
      forget();
    },
    async abandon() {
      stream.destroy();
      remove();
      forget();
    },
  });
}

function collecting(
  stream: NodeJS.WriteStream | WriteStream,
  { before, close, abandon }: { before(): void; close(): Promise<void>; abandon(): Promise<void> },
): Sink {
  let waiting = "";
  const flush = async () => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    before();
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(closedOr(error)) : resolve()));
    });
    await turn();
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= enough) await flush();
    },
    flush,
    async close() {
      await flush();
      await close();
    },
    abandon,
  };
}

/** Lets the program hear of Ctrl-C: what is written to a pipe is written at once. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function closedOr(error: NodeJS.ErrnoException): Error {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" ? new ClosedPipe() : error;
}
