import { readLexicon } from "../../data.ts";

/** `lexicons/headers.tsv` by kind: word, lower case → value. */
export interface HeaderWords {
  readonly month: ReadonlyMap<string, string>;
  readonly weekday: ReadonlyMap<string, string>;
  readonly label: ReadonlyMap<string, string>;
  readonly agency: ReadonlyMap<string, string>;
}

let words: HeaderWords | null = null;

/** The table, read when it is first asked for. */
export function headerWords(): HeaderWords {
  words ??= readWords();
  return words;
}

function readWords(): HeaderWords {
  const rows = readLexicon("headers");
  const ofKind = (kind: string) =>
    new Map(rows.filter((row) => row[1] === kind).map(([word, , value]) => [word ?? "", value ?? ""]));
  return { month: ofKind("month"), weekday: ofKind("weekday"), label: ofKind("label"), agency: ofKind("agency") };
}
