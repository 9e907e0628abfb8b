import { escapeText } from "../output/index.ts";
import type { Session } from "./command.ts";

/** Ctrl-C was pressed. */
export class Interrupted extends Error {}

/** A run shorter than this has no progress line. */
const patience = 1000;
const refresh = 100;

/** The messages of one run, all on standard error, and its exit status (never process.exit: that would cut what is being written). */
export function createSession(quiet: boolean): Session {
  const { stderr } = process;
  const began = Date.now();
  let shownAt = 0;
  let shown = false;
  let documents = 0;
  let interrupted = false;

  process.once("SIGINT", () => {
    interrupted = true;
    process.exitCode = 130;
    process.stdin.destroy();
  });

  const clearProgress = () => {
    if (shown) stderr.write("\r\x1b[K");
    shown = false;
  };
  const fail = (status: 1 | 3) => {
    // Unreadable input is told before emptiness.
    if (process.exitCode === undefined || process.exitCode === 3) process.exitCode = status;
  };

  return {
    fail,
    clearProgress,
    say(kind, message) {
      // What Ctrl-C breaks off fails to be read; that is no news.
      if (interrupted) return;
      if (kind === "error") fail(1);
      if (quiet && kind !== "error") return;
      clearProgress();
      stderr.write(`osint: ${kind === "error" ? "" : "notice: "}${message.split("\n").map(escapeText).join("\n  ")}\n`);
    },
    progress(what) {
      documents++;
      const now = Date.now();
      if (quiet || !stderr.isTTY || now - began < patience || now - shownAt < refresh) return;
      shownAt = now;
      shown = true;
      const line = `${documents} documents, reading ${escapeText(what)}`;
      stderr.write(`\r\x1b[K${line.slice(0, Math.max(20, (stderr.columns || 80) - 1))}`);
    },
    check() {
      if (interrupted) throw new Interrupted();
    },
  };
}
