/** Options of every command that reads documents. */
import { readDays } from "../../analysis/index.ts";
import { encodingOf, formats, languageTag } from "../../corpus/index.ts";
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

export const encoding: Option = {
  flags: "--encoding <name>",
  description:
    "encoding of the texts, as windows-1251 or koi8-u; without it bytes that are no UTF-8 are read as they look",
  group: "Reading",
  read: (text) => {
    const found = encodingOf(text);
    if (found) return found;
    throw new UsageError(`--encoding takes a name as utf-8, windows-1251, koi8-u, gb18030 or shift_jis, not "${text}"`);
  },
};

export const language: Option = {
  flags: "--language <tag>",
  description:
    "language of the documents, as en; only English is read for records. Without it: as stated and as it looks",
  group: "Reading",
  read: (text) => {
    const found = languageTag(text);
    if (found) return found;
    throw new UsageError(`--language takes a BCP 47 tag as en, en-GB or uk, not "${text}"`);
  },
};

export const textColumn: Option = {
  flags: "--text-column <name>",
  description: "column of .csv and .tsv files that holds the texts; without it text, body, content, article, …",
  group: "Reading",
  read: (text) => named(text, "--text-column"),
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

const units = new Map([
  ["k", 2 ** 10],
  ["m", 2 ** 20],
  ["g", 2 ** 30],
]);

export const maxBytes: Option = {
  flags: "--max-bytes <size>",
  description: "documents of more bytes (unpacked) are named and passed over: 500k, 20M, 1G (256M)",
  group: "Reading",
  read: (text) => {
    const [, digits, unit = ""] = /^(\d{1,12})(|[kmg])b?$/i.exec(text.trim()) ?? [];
    const bytes = Number(digits) * (units.get(unit.toLowerCase()) ?? 1);
    if (!(bytes > 0 && Number.isSafeInteger(bytes)))
      throw new UsageError(`--max-bytes takes a number of bytes as 500k, 20M or 1G, not "${text}"`);
    return bytes;
  },
};

export const workers: Option = {
  flags: "--workers <number>",
  description:
    "work on so many documents at a time (as many as there are cores, where it pays); the output is the same",
  group: "Reading",
  read: (text) => {
    if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--workers takes a number from 1 to 999, not "${text}"`);
    return Number(text);
  },
};
