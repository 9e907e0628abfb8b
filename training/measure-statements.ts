/**
 * Measures who said what on the hand-made gold of `tests/gold` (`tsx training/measure-statements.ts [--show N] [--only NAME]`), over
 * source, in-process. Needs only the repository. `--show N` prints N of each kind of miss, `--only acts` one file of the gold.
 */
import { pathToFileURL } from "node:url";
import type { Document } from "../src/document.ts";
import { extract } from "../src/extract.ts";
import { type GoldItem, type GoldStatement, readGold, sentenceFiles } from "./gold.ts";
import { compareItem, type Field, type Outcome } from "./match-statements.ts";

const fields: readonly Field[] = [
  "actor",
  "act",
  "first act",
  "via",
  "certainty",
  "hedges",
  "mode",
  "polarity",
  "saidAt",
  "addressee",
];

/** The tables of `docs/accuracy.md`, one string. */
export function measureStatements(): string {
  const sentences = sentenceFiles.flatMap(readGold).map(outcome);
  const articles = readGold("articles").map(outcome);
  return [
    ...detection([
      ["sentences", sentences],
      ["articles", articles],
    ]),
    "",
    ...accuracy(sentences, articles),
    "",
    ...byAct([...sentences, ...articles]),
    "",
    ...chains([...sentences, ...articles]),
    ...figures(articles),
  ].join("\n");
}

function outcome(item: GoldItem): Outcome {
  return compareItem(item, extract(documentOf(item)));
}

function documentOf({ at, text, date }: GoldItem): Document {
  const unknown = { title: null, publisher: null, author: null, url: null };
  const read = { id: at, path: at, language: "en", format: "text", proseStart: 0, pages: [], sha256: "" };
  return { ...read, ...unknown, date, dateFrom: date === null ? null : "given", text };
}

function detection(parts: readonly (readonly [string, readonly Outcome[]])[]): string[] {
  const rows = parts.flatMap(([name, outcomes]) => {
    const sum = (of: (one: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0);
    const gold = sum((one) => one.gold);
    const row = (label: string, right: number, found: number) => [
      label,
      `${outcomes.length}`,
      `${gold}`,
      `${found}`,
      ...[right / found, right / gold, (2 * right) / (found + gold)].map((value) => value.toFixed(3)),
    ];
    const found = sum((one) => one.found);
    const matches = outcomes.flatMap((one) => one.matches);
    const credited = matches.filter(({ checks }) => checks.actor.right).length;
    const whole = matches.filter(({ checks }) =>
      ["actor", "act", "via"].every((field) => checks[field as Field].right),
    ).length;
    return [
      row(`${name}: content and cue`, matches.length, found),
      row("  and actor", credited, found),
      row("  and actor, act, via", whole, found),
    ];
  });
  return table([["found", "texts", "gold", "predicted", "P", "R", "F1"], ...rows]);
}

function accuracy(...parts: (readonly Outcome[])[]): string[] {
  const rows = fields.map((field) => [
    field,
    ...parts.flatMap((outcomes) => {
      const checks = outcomes.flatMap((one) => one.matches.map((match) => match.checks[field]));
      const stated = checks.filter(({ given }) => given);
      const share = (some: readonly { right: boolean }[]) =>
        (some.filter(({ right }) => right).length / some.length).toFixed(3);
      return [share(checks), `${stated.filter(({ right }) => right).length} of ${stated.length}`];
    }),
  ]);
  return table([["right where found", "sentences", "marked", "articles", "marked"], ...rows]);
}

/** By act: gold, found, read rightly, and what it was taken for. */
function byAct(outcomes: readonly Outcome[]): string[] {
  const rows = new Map<string, { gold: number; found: number; right: number; taken: Map<string, number> }>();
  const rowOf = (act: string) => {
    const row = rows.get(act) ?? { gold: 0, found: 0, right: 0, taken: new Map<string, number>() };
    rows.set(act, row);
    return row;
  };
  for (const { matches, missed } of outcomes) {
    for (const { gold } of missed) rowOf(gold.acts[0]!).gold++;
    for (const { gold, claim, checks } of matches) {
      const row = rowOf(gold.acts[0]!);
      row.gold++;
      row.found++;
      if (checks.act.right) row.right++;
      else row.taken.set(claim.act, (row.taken.get(claim.act) ?? 0) + 1);
    }
  }
  const order = [...rows].sort(([a, one], [b, other]) => other.gold - one.gold || (a < b ? -1 : 1));
  return table([
    ["act", "gold", "found", "right", "taken for"],
    ...order.map(([act, { gold, found, right, taken }]) => [
      act,
      `${gold}`,
      `${found}`,
      `${right}`,
      [...taken]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([other, count]) => `${other} ${count}`)
        .join(", "),
    ]),
  ]);
}

/** Statements that reach the reader through somebody else. */
function chains(outcomes: readonly Outcome[]): string[] {
  const far = ({ via }: GoldStatement) => via.every((chain) => chain.length > 0);
  const matches = outcomes.flatMap((one) => one.matches.filter(({ gold }) => far(gold)));
  const missed = outcomes.flatMap((one) => one.missed.filter(({ gold }) => far(gold)));
  const right = matches.filter(({ checks }) => checks.via.right && checks.actor.right).length;
  const all = matches.length + missed.length;
  return [`statements through others: ${matches.length} of ${all} found, ${right} of these with actor and whole chain`];
}

function figures(outcomes: readonly Outcome[]): string[] {
  const all = outcomes.flatMap((one) => one.figures);
  const found = all.filter((one) => one.found);
  const credited = found.filter((one) => one.right);
  return [
    `figures in the articles: ${found.length} of ${all.length} found, ${credited.length} of these with their actor`,
  ];
}

/** Columns parted by two blanks: the first and the last flush left, numbers flush right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const width = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const left = (column: number) => column === 0 || rows.some((row, i) => i > 0 && /^[a-z]/.test(row[column]!));
  return rows.map((row) =>
    row
      .map((cell, column) => (left(column) ? cell.padEnd(width[column]!) : cell.padStart(width[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

/** Prints up to `limit` of each kind of miss. */
function show(outcomes: readonly Outcome[], limit: number): void {
  const print = (title: string, lines: readonly string[]) => {
    console.log(`\n${title} (${lines.length})`);
    for (const line of lines.slice(0, limit)) console.log(`  ${line}`);
  };
  print(
    "missed",
    outcomes.flatMap(({ item, missed }) =>
      missed.map(({ gold, near }) => {
        const content = gold.contents[0]!.map(({ text }) => text).join(" … ");
        return `${gold.at} ${gold.acts[0]} [${gold.actors[0]}] [${gold.cues?.map(({ text }) => text).join("/") ?? "-"}] [${content}] of: ${flat(item.text)}${near}`;
      }),
    ),
  );
  print(
    "not in the gold",
    outcomes.flatMap(({ item, extra }) =>
      extra.map(
        (claim) => `${item.at} ${claim.act} [${claim.source?.text}] [${claim.cue?.text}] [${flat(claim.statement)}]`,
      ),
    ),
  );
  for (const field of fields.filter((one) => one !== "first act")) {
    const wrong = outcomes.flatMap(({ matches }) =>
      matches.flatMap(({ gold, claim, checks }) => {
        const { right, expected, got } = checks[field];
        return right ? [] : [`${gold.at} ${got} instead of ${expected}, in: ${flat(claim.sentence.text)}`];
      }),
    );
    print(`wrong ${field}`, wrong);
  }
  print(
    "wrong figures",
    outcomes.flatMap(({ figures }) => figures.flatMap(({ right, about }) => (right ? [] : [about]))),
  );
}

function flat(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const value = (name: string) => process.argv[process.argv.indexOf(name) + 1];
  const only = process.argv.includes("--only") ? value("--only") : undefined;
  if (!only) console.log(measureStatements());
  if (process.argv.includes("--show")) {
    const files = only ? [only] : [...sentenceFiles, "articles"];
    show(files.flatMap(readGold).map(outcome), Number(value("--show")));
  }
}
