import { readLexicon } from "../data.ts";

/** What a word can be before a name: `honorific` ("Mr"), `role` ("minister"), `rank` ("general"), `kin` ("son"). */
export type TitleKind = "honorific" | "role" | "rank" | "kin";

let titles: ReadonlyMap<string, TitleKind> | undefined;
let inner: ReadonlySet<string> | undefined;

/** The kind of title a lower-case word is, or undefined. */
export function titleKind(lower: string): TitleKind | undefined {
  titles ??= new Map(readLexicon("entity-titles").map(([word = "", kind]) => [word, kind as TitleKind]));
  return titles.get(lower);
}

/** Whether a lower-case word may stand inside a title before its head ("deputy", "foreign"). */
export function isTitleWord(lower: string): boolean {
  inner ??= new Set(readLexicon("entity-title-words").map(([word = ""]) => word));
  return inner.has(lower);
}

let genders: ReadonlyMap<string, "male" | "female"> | undefined;

/** The gender a title or noun tells ("spokesman", "mother"), or null. */
export function wordGender(lower: string): "male" | "female" | null {
  genders ??= new Map(readLexicon("entity-genders").map(([word = "", gender]) => [word, gender as "male" | "female"]));
  return genders.get(lower) ?? null;
}
