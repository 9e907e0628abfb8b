// Bundles src/ into dist/osint.cjs, so that starting up reads one file instead of hundreds; modules a command imports lazily are still
// run lazily. Then one run over the seed leaves V8's compiled code beside it (dist/osint.cache), which bin/osint.js loads.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/** The sources' own reader of lexicons. */
async function tableReader() {
  const { outputFiles } = await build({ entryPoints: ["src/lexicon-table.ts"], format: "esm", write: false });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).parseTable;
}

/** Puts the lexicons into src/packed-lexicons.ts, cut into cells. */
const lexicons = {
  name: "lexicons",
  async setup({ onLoad }) {
    const parseTable = await tableReader();
    onLoad({ filter: /src\/packed-lexicons\.ts$/ }, () => {
      const tables = readdirSync("lexicons").map((file) => [
        file.replace(/\.tsv$/, ""),
        JSON.stringify(parseTable(readFileSync(`lexicons/${file}`, "utf8"))),
      ]);
      return { contents: `export const packed = new Map(${JSON.stringify(tables)});`, loader: "js" };
    });
  },
};

/** commander loads node:child_process for subcommands that are programs of their own; there are none here. */
const noPrograms = {
  name: "no-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: "child_process", namespace: "none" }));
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/** What only some formats need stays outside: it is loaded from node_modules when a file of that format comes. */
const external = [
  "chardet",
  "csv-parse",
  "eld",
  "fast-xml-parser",
  "htmlparser2",
  "iconv-lite",
  "postal-mime",
  "unpdf",
  "yauzl",
];

// Built beside and then put in place, so that a program running meanwhile never finds half of it.
const fresh = `dist.${process.pid}`;
await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: `${fresh}/osint.cjs`,
  bundle: true,
  external,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  legalComments: "linked",
  logLevel: "warning",
  // CommonJS has no import.meta; what asks where it is gets the bundle's own address.
  define: { "import.meta.url": "__bundle" },
  plugins: [lexicons, noPrograms],
  banner: { js: "const __bundle = require('node:url').pathToFileURL(__filename).href;" },
});
const bundle = readFileSync(`${fresh}/osint.cjs`, "utf8");
// bin/osint.js imports for it what stays outside.
const linked = bundle.replace(/\bimport\((?="[\w@:/.-]+"\))/g, "__import(");
// Plain ASCII is read faster, and by half the memory: what else stands in strings and patterns is written as an escape.
if (/\\[^\x00-\x7f]/.test(linked))
  throw new Error("a backslash before a character that is not ASCII can't be written as an escape");
const ascii = linked.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
writeFileSync(`${fresh}/osint.cjs`, ascii);
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");
execFileSync(process.execPath, ["bin/osint.js", "claims", "seeds/", "--json"], {
  env: { ...process.env, OSINT_WRITE_CODE_CACHE: "1" },
  stdio: ["ignore", "ignore", "inherit"],
});
