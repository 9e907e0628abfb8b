/**
 * One worker and two, through the real program over a corpus anyone can make: time, which of them pays from which size on, and memory.
 * They take turns, and the shortest of three runs counts: a busy machine only ever adds. `node bench/run.js workers [FILES…]`: files named
 * are measured as well.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { table } from "./measure.ts";
import { syntheticDocuments } from "./synthetic.ts";

const program = join(import.meta.dirname, "../bin/osint.js");
const rounds = 3;
const place = mkdtempSync(join(tmpdir(), "osint-bench-"));
process.on("exit", () => rmSync(place, { recursive: true, force: true }));

interface Run {
  readonly seconds: number;
  /** Most bytes in memory, as Linux tells; 0 elsewhere. */
  readonly memory: number;
}

function run(words: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "ignore", "inherit"] });
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, peakOf(child.pid!));
    }, 50);
    child.on("error", fail);
    child.on("close", (status) => {
      clearInterval(watch);
      const seconds = (performance.now() - begun) / 1000;
      if (status === 0) done({ seconds, memory });
      else fail(new Error(`osint ${words.join(" ")} ended with ${status}`));
    });
  });
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

async function compare(name: string, file: string, words: readonly string[]): Promise<string[]> {
  const best: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, workers] of ["1", "2"].entries()) {
      const now = await run([...words, "--workers", workers, file]);
      const before = best[i];
      best[i] = before && before.seconds < now.seconds ? before : now;
    }
  }
  const [one, two] = best as [Run, Run];
  const megabytes = statSync(file).size / 1e6;
  return [
    ...[name, megabytes.toFixed(1), one.seconds.toFixed(1), two.seconds.toFixed(1)],
    (one.seconds / two.seconds).toFixed(2),
    ...[one, two].map(({ memory }) => (memory / 1e6).toFixed(0)),
  ];
}

function corpus(documents: number): string {
  const path = join(place, `${documents}.jsonl`);
  const lines = syntheticDocuments(documents).map(({ id, text, date }) => `${JSON.stringify({ id, text, date })}\n`);
  writeFileSync(path, lines.join(""));
  return path;
}

const rows: string[][] = [];
for (const documents of [100, 300, 1000]) rows.push(await compare("`osint extract`", corpus(documents), ["extract"]));
rows.push(await compare("`osint claims --format ndjson`", corpus(1000), ["claims", "--format", "ndjson"]));
for (const file of process.argv.slice(2))
  rows.push(await compare(`\`osint extract\`, ${basename(file)}`, file, ["extract"]));
const head = ["command", "MB", "1 worker, s", "2 workers, s", "times as fast", "memory of 1, MB", "of 2, MB"];
console.log(table(head, rows));
