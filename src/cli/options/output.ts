/** Options on how records are printed. */
import { fieldNames, type Kind, parseSort } from "../../analysis/index.ts";
import { formats } from "../../output/index.ts";
import type { Option, Values } from "../command.ts";
import { didYouMean, oneOf, UsageError } from "../usage.ts";
import { named } from "./texts.ts";

/** The name of a field of one of these kinds of record, or a UsageError. */
function checkField(name: string, ...kinds: readonly Kind[]): string {
  const known = [...new Set(kinds.flatMap(fieldNames))];
  if (known.includes(name)) return name;
  const allowed = known.filter((field) => !field.includes(".")).join(", ");
  throw new UsageError(`a ${kinds[0]} has no field "${name}"${didYouMean(name, known)}\nfields: ${allowed}`);
}

/** Whether all fields that --fields and --sort name are those of one kind, where a command prints several. Throws UsageError. */
export function checkFields({ fields = [], sort = [] }: Pick<Values, "fields" | "sort">, kind: Kind): void {
  for (const name of [...fields, ...sort.map((key) => key.field)]) checkField(name, kind);
}

/** `--fields` and `--sort` for records of these kinds. */
export function rowOptions(...kinds: readonly Kind[]): Option[] {
  const check = (name: string) => checkField(name, ...kinds);
  return [
    {
      flags: "--fields <names>",
      description: "only these fields, in this order; a dot reaches inside (actor.name)",
      group: "Output",
      read: (text) => text.split(",").map((name) => check(name.trim())),
    },
    {
      flags: "--sort <fields>",
      description: "sort by these fields, parted by commas; a leading - means descending (--sort=-value)",
      group: "Output",
      read: (text) => {
        const keys = parseSort(text);
        for (const key of keys) check(key.field);
        return keys;
      },
    },
  ];
}

export const limit: Option = {
  flags: "--limit <number>",
  description: "at most this many records",
  group: "Output",
  read: (text) => {
    if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--limit takes a whole number, not "${text}"`);
    return Number(text);
  },
};

export const failEmpty: Option = {
  flags: "--fail-empty",
  description: "end with status 3 when nothing matches",
  group: "Output",
};

/** `--format` for a command that knows these. */
export function format(known: readonly string[] = formats): Option {
  return {
    flags: "--format <format>",
    description: `${known.join(", ")} (${known[0]} unless -o names a file that ends otherwise)`,
    group: "Output",
    read: (text) => oneOf(text, known, "the format"),
  };
}

export const json: Option = { flags: "--json", description: "the same as --format json", group: "Output" };

export const output: Option = {
  flags: "-o, --output <file>",
  description: "write to this file, whole or not at all (- is standard output)",
  group: "Output",
  read: (text) => named(text, "--output"),
};

export const color: Option = {
  flags: "--color <when>",
  description: "auto, always or never; NO_COLOR, FORCE_COLOR and TERM=dumb are followed",
  group: "Output",
  read: (text) => oneOf(text, ["auto", "always", "never"], "the colour mode"),
};

export const quiet: Option = {
  flags: "-q, --quiet",
  description: "no notices and no progress; errors are still told",
  group: "Output",
};
