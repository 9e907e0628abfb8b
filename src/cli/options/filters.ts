/** Options that choose records. */
import { type Days, readDays } from "../../analysis/index.ts";
import { acts, topics as knownTopics, modes } from "../../vocabulary.ts";
import type { Option } from "../command.ts";
import { oneOf, UsageError } from "../usage.ts";
import { list, named } from "./texts.ts";

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
export const topic = words("--topic <topics>", "only figures (or claims with figures) on these topics", knownTopics);

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
