/**
 * Measures the built program on the development parts of public corpora and writes docs/accuracy.md: `npm run eval [-- YYYY-MM-DD]`.
 * The corpora and their scorers are in `$OSINT_SHARED` (default ../shared). Ends with an error when a scorer fails or a record breaks
 * the contract; the document is written only when all went well.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { comparisons } from "./comparisons.ts";
import { measurePronouns } from "./measure-pronouns.ts";
import { measureRecognizers } from "./measure-recognizers.ts";
import { measureStatements } from "./measure-statements.ts";

const shared = process.env.OSINT_SHARED ?? "../shared";
const root = join(import.meta.dirname, "..");

/** Each scorer, and what it measures. */
const scorers = new Map([
  ["claims", "who said what"],
  ["dates", "when"],
  ["figures", "how many"],
  ["entities", "who and where"],
  ["html", "what a web page holds"],
]);

interface Score {
  /** The scorer's tables, as it prints them. */
  readonly tables: string;
  /** Measure → value. */
  readonly measures: ReadonlyMap<string, number>;
}

function score(layer: string): Score {
  const script = join(shared, "eval", `score_${layer}.py`);
  const run = spawnSync("python3", [script, "--all", "--split", "dev"], { cwd: root, encoding: "utf8" });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${script} ended with status ${run.status}\n${run.stdout}${run.stderr}`);
  const lines = run.stdout.split("\n");
  const broken = lines.filter((line) => /^# (?:CONTRACT|warning)/.test(line));
  if (broken.length > 0) throw new Error(`${script}: ${broken.join("\n")}`);
  const measure = /^([a-z\d]+\.[a-z\d_]+) (-?\d+(?:\.\d+)?)$/;
  const measures = new Map<string, number>();
  for (const [, name, value] of lines.flatMap((line) => [measure.exec(line) ?? []])) {
    if (name !== undefined) measures.set(name, Number(value));
  }
  if (measures.size === 0) throw new Error(`${script} printed no measure\n${run.stdout}`);
  const tables = lines.filter((line) => !line.startsWith("#") && !measure.test(line)).join("\n");
  return { tables: tables.trim(), measures };
}

function overview(measures: ReadonlyMap<string, number>): string {
  const rows = comparisons.map(({ question, measure, meaning, others }) => {
    const value = measures.get(measure);
    if (value === undefined) throw new Error(`no scorer printed ${measure}`);
    return `| ${question} | ${measure.split(".")[0]} | ${meaning} | **${value.toFixed(3)}** | ${others} |`;
  });
  return ["| | corpus | F1 of | osint | others |", "|---|---|---|---|---|", ...rows].join("\n");
}

function page(date: string, scores: ReadonlyMap<string, Score>): string {
  const measures = new Map([...scores.values()].flatMap((one) => [...one.measures]));
  const sections = [...scores].map(([layer, { tables }]) =>
    [`## ${layer}: ${scorers.get(layer)}`, "", "```", tables, "```"].join("\n"),
  );
  return `# Accuracy

Measured ${date} by \`npm run eval\`, which writes this page; it is not edited by hand.

Everything here is measured on the **development** parts (\`dev\`) of public corpora, which the models were not learned from but which
were looked at while the rules were written. Expect a little less on text of your own.

${overview(measures)}

"isaf" and dates of web pages count documents, all other rows are F1. Figures of others are as published or, for UWTime and HeidelTime's spans, as commonly
cited; they are from the same task, seldom from the same documents, so they say where the field stands, not who wins.

## How to run it

\`\`\`
npm run build
OSINT_SHARED=/path/to/shared npm run eval
\`\`\`

\`shared\` (default: \`../shared\`) holds \`corpora/\` and \`eval/\`, the public corpora in one form and one scorer a layer in plain Python 3.9.
\`corpora/README.md\` names the public repository each corpus comes from, \`corpora/manifest.json\` its commit. The corpora are not part of
this package: most of their texts may not be passed on. One layer alone, with the misses shown:

\`\`\`
python3 ../shared/eval/score_claims.py --corpus polnear --show 20
\`\`\`

The head of each scorer says what counts as a match. Below is what the scorers print.

${sections.join("\n\n")}

## recognizers: cases of another library

The English test cases of Microsoft Recognizers-Text that make sense for news, read by the stages alone: a case holds when each of its results is
found and right, or nothing is found where they have nothing. \`npx tsx training/measure-recognizers.ts --show 20\` shows the others.

${measureRecognizers()}

${statements()}
`;
}

/** What the hand-made gold of this repository says; over source, so without the built program. */
function statements(): string {
  return `## statements: who said what, through whom, how firmly

Single sentences and short articles written for the purpose (\`tests/gold\`, whose README says what counts), where the public corpora have no gold for
actors, acts, chains and hedges. Their statements, persons and bodies are invented. A statement is found when half of the words of its content are shared
and the cue is. "right where found" is over the statements found; "marked" over those where the gold or the program has anything but the usual
value there (\`stated\`, \`indirect\`, \`positive\`, nothing). Where several acts are right any of them counts, in "first act" only the likeliest.
\`npx tsx training/measure-statements.ts --show 20\` measures this alone and shows the misses.

\`\`\`
${measureStatements()}
\`\`\`

Who the pronouns that are sources are, on invented news marked before the program read them (\`tests/entities/pronouns.gold\`, \`training/measure-pronouns.ts\`):

\`\`\`
${measurePronouns()}
\`\`\``;
}

const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const scores = new Map<string, Score>();
for (const layer of scorers.keys()) {
  console.error(`scoring ${layer} …`);
  scores.set(layer, score(layer));
}
writeFileSync(join(root, "docs", "accuracy.md"), page(date, scores));
console.error("wrote docs/accuracy.md");
