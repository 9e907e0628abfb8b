#!/usr/bin/env node
// Starts the program that `npm run build` has bundled.
import { existsSync } from "node:fs";

const program = new URL("../dist/osint.js", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write("osint: not built yet; run `npm run build` in the package's folder\n");
  process.exitCode = 2;
}
