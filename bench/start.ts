/** Start-up: what a run over the seed takes beyond Node itself. The two take turns, so that a busy machine slows both alike. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, millisecondsOf, table } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const runs = 10;

function run(args: readonly string[]): number {
  return millisecondsOf(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  });
}

const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["node -e 0", ["-e", "0"]],
  ["osint --version", ["bin/osint.js", "--version"]],
  ["osint claims seeds/ --json", ["bin/osint.js", "claims", "seeds/", "--json"]],
];

for (const [, args] of commands) run(args); // Once, so that every file is in the system's cache.
const times = commands.map((): number[] => []);
for (let i = 0; i < runs; i++) {
  for (const [which, [, args]] of commands.entries()) times[which]!.push(run(args));
}
const node = median(times[0]!);
const rows = commands.map(([name], which) => {
  const middle = median(times[which]!);
  return [`\`${name}\``, middle.toFixed(0), (middle - node).toFixed(0)];
});
console.log(table(["command", `median of ${runs}, ms`, "beyond `node -e 0`, ms"], rows));
