// Bundles src/ into dist/, so that starting up reads a few files instead of hundreds.
// What a command loads lazily (dynamic import) becomes a chunk of its own.
import { renameSync, rmSync } from "node:fs";
import { build } from "esbuild";

// Built beside and then put in place, so that a program running meanwhile never finds half of it.
const fresh = `dist.${process.pid}`;
await build({
  entryPoints: { osint: "src/cli/main.ts" },
  outdir: fresh,
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  logLevel: "warning",
  // CommonJS packages in an ES module bundle still call require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");
