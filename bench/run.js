// Runs a benchmark as the product runs, bundled: `node bench/run.js NAME [FILES…]`. A runner of TypeScript keeps every function's name,
// which costs about a tenth of the speed.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";

const [name, ...rest] = process.argv.slice(2);
const folder = `dist.bench.${process.pid}`;
const outfile = `${folder}/${name}.mjs`;
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  minify: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 1;
rmSync(folder, { recursive: true });
