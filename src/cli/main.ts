import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { escapeLines } from "../output/index.ts";
import type { Command, Values } from "./command.ts";
import { createProgram, isCommand, unknownCommand, usageMessage } from "./program.ts";
import { createSession } from "./session.ts";
import { ClosedPipe } from "./sink.ts";
import { UsageError } from "./usage.ts";
import { threadWord } from "./workers/words.ts";

// A reader that has gone away is not an error; what is written next is told so and stops.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

void start(process.argv.slice(2));

/** A thread is the same program, told to be one. */
async function start(words: readonly string[]): Promise<void> {
  const isThread = words[0] === threadWord && (await (await import("./workers/thread.ts")).serve());
  if (!isThread) await main(words);
}

async function main(words: readonly string[]): Promise<void> {
  let asked: string | null = null;
  const program = createProgram(packageVersion(), async (command: Command, rest: string[], values: Values) => {
    asked = command.name;
    const session = createSession(values.quiet ?? false);
    try {
      await command.run(rest, values, session);
    } finally {
      session.end();
    }
  });
  try {
    if (words.length === 0) {
      program.outputHelp({ error: true });
      process.exitCode = 2;
    } else if (words[0] === "help" && words[1] !== undefined && !isCommand(words[1])) {
      throw new UsageError(unknownCommand(words[1]));
    } else await program.parseAsync(words, { from: "user" });
  } catch (error) {
    explain(error, asked ?? (words[0] !== undefined && !words[0].startsWith("-") ? words[0] : null));
  }
}

/** Ends a run that did not come to its end: says why and sets the exit status. */
function explain(error: unknown, command: string | null): void {
  if (error instanceof ClosedPipe) {
    process.exitCode = 0;
  } else if (error instanceof CommanderError) {
    // Help and version end this way too, with status 0.
    if (error.exitCode !== 0) refuse(usageMessage(error.message), command);
  } else if (error instanceof UsageError || (error as Error).name === "LexiconError") {
    refuse((error as Error).message, command);
  } else {
    process.exitCode = 1;
    tell(process.env.OSINT_DEBUG ? String((error as Error).stack) : `failed: ${(error as Error).message}`);
  }
}

function refuse(message: string, command: string | null): void {
  process.exitCode = 2;
  tell(message);
  const known = command !== null && /^[a-z]{1,20}$/.test(command) && !message.includes("no command");
  process.stderr.write(`see: osint ${known ? `${command} ` : ""}--help\n`);
}

function tell(message: string): void {
  process.stderr.write(`osint: ${escapeLines(message)}\n`);
}

/** From the package.json nearest above this file, bundled or not. */
function packageVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}
