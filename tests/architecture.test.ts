import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Top to bottom: a room imports from those above it only. `base` is the value types at the top of src/. */
const order = [
  "base",
  "corpus",
  "model",
  "language",
  "dates",
  "figures",
  "entities",
  "claims",
  "extract",
  "analysis",
  "store",
  "output",
  "cli",
];

const source = resolve(import.meta.dirname, "../src");
/** Files at the top of src/ that any room may import. */
const base = new Set([
  "text.ts",
  "letters.ts",
  "among.ts",
  "lazy-table.ts",
  "word-table.ts",
  "document.ts",
  "english.ts",
  "document-record.ts",
  "records.ts",
  "vocabulary.ts",
  "data.ts",
  "packed-lexicons.ts",
  "lexicon-table.ts",
  "nesting.ts",
]);

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

const code = new Map(files.map((path) => [path, withoutComments(readFileSync(join(source, path), "utf8"))]));

/** Of each file, the files of src/ it imports, by path below src/. */
const imports = new Map(files.map((path) => [path, importsOf(path)]));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

function importsOf(path: string, pattern = /(?:^|[\s;}])(?:from|import)\s*\(?\s*"(\.[^"]+)"/g): string[] {
  return [...code.get(path)!.matchAll(pattern)].map((match) =>
    relative(source, resolve(source, dirname(path), match[1]!)).replaceAll("\\", "/"),
  );
}

/** Imports that are there when the program runs: types are gone by then. */
function runtimeImportsOf(path: string): string[] {
  return importsOf(path, /(?:^|[\s;])(?:import|export)\s+(?!type\s)(?:[^;"]*?\sfrom\s*)?"(\.[^"]+)"/g);
}

function roomOf(path: string): string {
  if (path.includes("/")) return path.slice(0, path.indexOf("/"));
  return base.has(path) ? "base" : "extract";
}

describe("the house", () => {
  test("every import leads to a file of src/", () => {
    const lost = [...imports].flatMap(([path, targets]) =>
      targets.filter((target) => !code.has(target)).map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test("has the rooms it is said to have, each with a door that says what it is for", () => {
    const rooms = [...new Set(files.map(roomOf))];
    expect(rooms.filter((room) => !order.includes(room))).toEqual([]);
    const folders = rooms.filter((room) => existsSync(join(source, room)) && room !== "cli");
    for (const room of folders) {
      const door = join(source, room, "index.ts");
      expect(existsSync(door) && readFileSync(door, "utf8").startsWith("/**"), `src/${room}/index.ts`).toBe(true);
    }
  });

  test("a room imports from rooms above it only", () => {
    const wrong = [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => order.indexOf(roomOf(target)) > order.indexOf(roomOf(path)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a room is entered through its door", () => {
    const wrong = [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => target.includes("/") && roomOf(target) !== roomOf(path))
        .filter((target) => target !== `${roomOf(target)}/index.ts`)
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no file imports itself when the program runs, however far round", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (trail.includes(path) || done.has(path)) return;
      for (const target of code.has(path) ? runtimeImportsOf(path) : []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("what a file may touch", () => {
  /** Files that hold a pattern, comments not counted. */
  const holding = (pattern: RegExp, ...exempt: string[]) =>
    files.filter((path) => !exempt.includes(roomOf(path)) && !exempt.includes(path) && pattern.test(code.get(path)!));

  test("only output and cli write to the terminal", () => {
    expect(holding(/process\s*\.\s*(?:stdout|stderr)|console\s*\.|writeSync\s*\(\s*[12]\b/, "output", "cli")).toEqual(
      [],
    );
  });

  test("nothing but Ctrl-C ends the process, which would cut what is still being written", () => {
    expect(holding(/process\s*\.\s*(?:exit|abort|kill)\s*\(/, "cli/session.ts")).toEqual([]);
  });

  test("no stage reads the clock or draws a number", () => {
    const clock = /Date\.now|new Date\(\s*\)|Math\.random|performance\.now|randomUUID|randomBytes/;
    expect(holding(clock, "cli", "output", "store")).toEqual([]);
  });

  test("nothing opens a connection", () => {
    expect(holding(/"(?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/promises)?"|\bfetch\s*\(|WebSocket/)).toEqual([]);
  });

  test("only corpus, store, output, cli and data.ts touch files", () => {
    expect(holding(/"(?:node:)?fs(?:\/promises)?"/, "corpus", "store", "output", "cli", "data.ts")).toEqual([]);
  });

  test("no stage depends on the language the machine is set to", () => {
    expect(
      holding(/toLocale(?:Lower|Upper)?(?:Case|String)\(|localeCompare|Intl\.(?!getCanonicalLocales)/, "output", "cli"),
    ).toEqual([]);
  });
});
