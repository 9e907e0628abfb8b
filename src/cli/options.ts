/** The options that commands share, each described once. */
import { type Days, fieldNames, type Kind, parseSort, readDays } from "../analysis/index.ts";
import { formats } from "../output/index.ts";
import type { Option } from "./command.ts";
import { didYouMean, oneOf, UsageError } from "./usage.ts";
import { acts, modes, topics } from "./values.ts";

// Reading

export const date: Option = {
  flags: "--date <day>",
  description: "publication date of the documents, as 2024-10-26; it stands before what they state themselves",
  group: "Reading",
  read: (text) => {
    const days = readDays(text);
    if (days === null || days.from !== days.to) throw new UsageError(`--date takes a day as 2024-10-26, not "${text}"`);
    return days.from;
  },
};

export const publisher: Option = {
  flags: "--publisher <name>",
  description: "only documents of this publisher; those that state none are taken as theirs",
  group: "Reading",
  read: (text) => named(text, "--publisher"),
};

// Filters

const names = (flag: string) => (text: string, before: unknown) => [...list(before), named(text, flag)];

export const actor: Option = {
  flags: "--actor <name>",
  description:
    "said by this person, body or country: a name, an alias, a role or a part of one (may be repeated: any of them)",
  group: "Filters",
  read: names("--actor"),
};

export const about: Option = {
  flags: "--about <name>",
  description: "what is said mentions this entity (may be repeated: any of them)",
  group: "Filters",
  read: names("--about"),
};

export const via: Option = {
  flags: "--via <name>",
  description: "passed on by this source (may be repeated: any of them)",
  group: "Filters",
  read: names("--via"),
};

export const act = words("--act <kinds>", "only these kinds of speech act, parted by commas", acts);
export const mode = words("--mode <modes>", "only these modes, parted by commas", modes);
export const topic = words("--topic <topics>", "only figures (or claims with figures) on these topics", topics);

/** `--type`, which takes other words with each command. */
export const type = (what: string, known: readonly string[]) => words("--type <types>", `only these ${what}`, known);

export const hedged: Option = {
  flags: "--hedged",
  description: 'only claims that something qualifies: "reportedly", "may", "likely"',
  group: "Filters",
};

export const since: Option = {
  flags: "--since <date>",
  description: "on this day or later (2024, 2024-10 or 2024-10-26): the day it was said, else published",
  group: "Filters",
  read: (text) => days(text, "--since"),
};

export const until: Option = {
  flags: "--until <date>",
  description: "on this day or earlier",
  group: "Filters",
  read: (text) => days(text, "--until"),
};

export const min = number("--min <number>", "only values of at least this");
export const max = number("--max <number>", "only values of at most this");

export const match: Option = {
  flags: "--match <text>",
  description: "the record's text holds these words; case and accents do not matter",
  group: "Filters",
  read: (text) => named(text, "--match"),
};

// Output

/** The name of a field of one of these kinds of record, or a UsageError. */
export function checkField(name: string, ...kinds: readonly Kind[]): string {
  const known = [...new Set(kinds.flatMap(fieldNames))];
  if (known.includes(name)) return name;
  const allowed = known.filter((field) => !field.includes(".")).join(", ");
  throw new UsageError(`a ${kinds[0]} has no field "${name}"${didYouMean(name, known)}\nfields: ${allowed}`);
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

function words(flags: string, description: string, known: readonly string[]): Option {
  const flag = flags.split(" ")[0]!;
  const read = (text: string, before: unknown) => [
    ...list(before),
    ...text.split(",").map((word) => oneOf(word.trim(), known, flag)),
  ];
  return { flags, description: `${description}: ${known.join(", ")}`, group: "Filters", read };
}

function number(flags: string, description: string): Option {
  const flag = flags.split(" ")[0]!;
  const read = (text: string) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) throw new UsageError(`${flag} takes a number, not "${text}"`);
    return value;
  };
  return { flags, description, group: "Filters", read };
}

function days(text: string, flag: string): Days {
  const found = readDays(text);
  if (found) return found;
  throw new UsageError(`${flag} takes a date as 2024, 2024-10 or 2024-10-26, not "${text}"`);
}

function named(text: string, flag: string): string {
  if (text.trim() === "") throw new UsageError(`${flag} needs a text`);
  return text;
}

function list(before: unknown): readonly string[] {
  return Array.isArray(before) ? before : [];
}
