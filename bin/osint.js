#!/usr/bin/env node
// Starts the program that `npm run build` has bundled, with the code V8 compiled from it at an earlier run. A cache that another version
// of Node wrote is refused by V8 and simply not used.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const program = join(__dirname, "..", "dist", "osint.cjs");
const cache = join(__dirname, "..", "dist", "osint.cache");

if (existsSync(program)) {
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // The bundle is plain ASCII (build.js).
  const source = `(function (require, __filename, __import) {${readFileSync(program, "latin1")}\n})`;
  const script = new Script(source, { filename: program, cachedData });
  if (process.env.OSINT_WRITE_CODE_CACHE) {
    process.on("exit", () => writeFileSync(cache, script.createCachedData()));
  }
  // A script that V8 compiled earlier can't import by itself: what only some formats need is imported from here.
  script.runInThisContext()(createRequire(program), program, (name) => import(name));
} else {
  process.stderr.write("osint: not built yet; run `npm run build` in the package's folder\n");
  process.exitCode = 2;
}
