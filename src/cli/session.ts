import { escapeText } from "../output/index.ts";
import type { Session } from "./command.ts";
import { progressLine } from "./progress.ts";

/** A run shorter than this has no progress line. */
const patience = 1000;
const refresh = 200;

/** Signals that end a program, with the status that says so. */
const signals: ReadonlyMap<NodeJS.Signals, number> = new Map([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]);

/** The messages of one run, all on standard error, and its exit status. */
export function createSession(quiet: boolean): Session {
  const { stderr } = process;
  const undoing = new Set<() => void>();
  const progress = quiet || !stderr.isTTY ? null : progressOn(stderr);

  for (const [signal, status] of signals) {
    process.once(signal, () => {
      progress?.clear();
      for (const undo of undoing) undo();
      // A pipe that nobody writes to would hold up the end: only the signal itself, which is heeded by now, ends such a wait.
      if (process.getActiveResourcesInfo().includes("FSReqPromise")) process.kill(process.pid, signal);
      else process.exit(status);
    });
  }

  const fail = (status: 1 | 3) => {
    // Unreadable input is told before emptiness.
    if (process.exitCode === undefined || process.exitCode === 3) process.exitCode = status;
  };

  return {
    fail,
    progress,
    clearProgress: () => progress?.clear(),
    end: () => progress?.end(),
    say(kind, message) {
      if (kind === "error") fail(1);
      if (quiet && kind !== "error") return;
      progress?.clear();
      stderr.write(`osint: ${kind === "error" ? "" : "notice: "}${message.split("\n").map(escapeText).join("\n  ")}\n`);
    },
    onInterrupt(undo) {
      undoing.add(undo);
      return () => undoing.delete(undo);
    },
  };
}

/** The progress line on a terminal, after a while, until the end. */
function progressOn(terminal: NodeJS.WriteStream & { readonly columns?: number }) {
  const began = Date.now();
  const read = { documents: 0, bytes: 0, characters: 0, path: "" };
  let waiting = { documents: 0, characters: 0 };
  let total: number | null = null;
  let sizeOf: (() => Promise<number | null>) | null = null;
  let shown = false;
  let timer = setTimeout(() => {
    timer = setInterval(show, refresh).unref();
    void sizeOf?.().then((size) => {
      total = size;
    });
  }, patience).unref();

  function show(): void {
    if (read.documents === 0) return;
    const state = {
      documents: read.documents - waiting.documents,
      // Characters tell which part of what was read is done.
      bytes: read.bytes * (1 - waiting.characters / Math.max(1, read.characters)),
      total,
      seconds: (Date.now() - began) / 1000,
      path: read.path,
    };
    shown = true;
    terminal.write(`\r\x1b[K${progressLine(state, Math.max(20, (terminal.columns || 80) - 1))}`);
  }

  const clear = () => {
    if (shown) terminal.write("\r\x1b[K");
    shown = false;
  };
  return {
    clear,
    expect(size: () => Promise<number | null>) {
      sizeOf = size;
    },
    bytes(count: number) {
      read.bytes += count;
    },
    document(path: string, characters: number) {
      read.documents++;
      read.characters += characters;
      read.path = path;
    },
    waiting(documents: number, characters: number) {
      waiting = { documents, characters };
    },
    end() {
      clearTimeout(timer);
      clear();
    },
  };
}
