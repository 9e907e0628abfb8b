import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

export const root = resolve(import.meta.dirname, "../..");
export const binary = join(root, "bin/osint.js");
export const seed = "seeds/000_a2d48c66b2abdc43.txt";

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Written to standard input; without it standard input is empty (/dev/null). */
  readonly input?: string | Buffer;
}

/** Colours and inputs that the machine's own environment asks for stay out of the tests. */
const clean = {
  ...{ NO_COLOR: undefined, FORCE_COLOR: undefined, CLICOLOR: undefined, CLICOLOR_FORCE: undefined },
  ...{ OSINT_PATH: undefined, OSINT_LEXICONS: undefined, OSINT_CONFIG: undefined, COLUMNS: undefined, TERM: "xterm" },
};

/** Runs the real program in the project's folder, or in `cwd`. */
export function osint(words: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return run(process.execPath, [binary, ...words], setting);
}

/** Runs a line of shell, in which `$osint` is the program. */
export function shell(line: string, setting: Setting = {}): Promise<Outcome> {
  const program = `"${process.execPath}" "${binary}"`;
  return run("/bin/sh", ["-c", line.replaceAll("$osint", program)], setting);
}

export function run(program: string, words: readonly string[], { cwd = root, env, input }: Setting): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, ...clean, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout!.on("data", (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr!.on("data", (chunk: Buffer) => chunks.stderr.push(chunk));
    child.on("error", fail);
    child.on("close", (status) =>
      done({
        status,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    );
    // A program that does not read its input to the end closes it early.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** A folder of its own for a test file, filled with files: name → content. Gone when the tests are done. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "osint-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The objects of JSON lines. */
export function lines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
