/** Options of every command that reads documents. */
import { readDays } from "../../analysis/index.ts";
import { formats } from "../../corpus/index.ts";
import type { Option } from "../command.ts";
import { oneOf, UsageError } from "../usage.ts";
import { named } from "./texts.ts";

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

export const as: Option = {
  flags: "--as <format>",
  description: `how every file is read, whatever its name and content say: ${[...formats.keys()].join(", ")}`,
  group: "Reading",
  read: (text) => oneOf(text, [...formats.keys()], "--as"),
};

export const publisher: Option = {
  flags: "--publisher <name>",
  description: "only documents of this publisher; those that state none are taken as theirs",
  group: "Reading",
  read: (text) => named(text, "--publisher"),
};

export const config: Option = {
  flags: "--config <file>",
  description: "corrections of entities by hand: OSINT_CONFIG, else osint.yaml in the current directory, unless given",
  group: "Reading",
  read: (text) => named(text, "--config"),
};
