/**
 * Measures who the pronouns of tests/entities/pronouns.gold are taken for: `npx tsx training/measure-pronouns.ts [--show]`. A pronoun is right
 * when its entity has one of the names marked, as its name or an alias, or when it is open and marked so.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findEntities } from "../src/entities/index.ts";
import { analyse } from "../src/language/index.ts";

interface Marked {
  readonly text: string;
  /** Where each pronoun stands, and the names that are right; `-` stands for none. */
  readonly pronouns: readonly { readonly start: number; readonly end: number; readonly names: readonly string[] }[];
}

/** Reads the items of the file; throws where brackets and answers don't match in number. */
export function readMarked(file: string): Marked[] {
  const blocks = file
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("# ")));
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const answers = lines.filter((line) => line.startsWith("= ")).map((line) => line.slice(2).split(" / "));
      const places: { start: number; end: number }[] = [];
      const text = lines
        .filter((line) => !line.startsWith("= "))
        .join("\n")
        .replace(/\[(\w+)\]/g, (_, word: string, at: number) => {
          const start = at - places.length * 2;
          places.push({ start, end: start + word.length });
          return word;
        });
      if (places.length !== answers.length) throw new Error(`brackets and answers differ in number: ${text}`);
      return { text, pronouns: places.map((place, p) => ({ ...place, names: answers[p]! })) };
    });
}

/** A line with the share that is right; with `show`, a line for each that is wrong before it. */
export function measurePronouns(show = false): string {
  const file = readFileSync(join(import.meta.dirname, "..", "tests", "entities", "pronouns.gold"), "utf8");
  const wrong: string[] = [];
  let right = 0;
  let total = 0;
  for (const { text, pronouns } of readMarked(file)) {
    const { entities, mentions } = findEntities(analyse(text));
    for (const { start, end, names } of pronouns) {
      const mention = mentions.find((one) => one.start === start && one.end === end);
      const entity = mention && entities[mention.entity];
      const called = entity ? [entity.name, ...entity.aliases] : ["-"];
      total++;
      if (called.some((name) => names.includes(name))) right++;
      else wrong.push(`${text.replaceAll("\n", " ")} [${start}] is ${names[0]}, taken for ${called[0]}`);
    }
  }
  const line = `pronouns that are sources: ${right} of ${total} right (${((100 * right) / total).toFixed(1)} %)`;
  return [...(show ? wrong : []), line].join("\n");
}

if (process.argv[1] === import.meta.filename) console.log(measurePronouns(process.argv.includes("--show")));
