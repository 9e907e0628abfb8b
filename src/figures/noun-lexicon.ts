/** The table of counted nouns, in singular and plural. */
import { readLexicon } from "../data.ts";
import { LazyTable } from "../lazy-table.ts";
import { pluralOf } from "./plurals.ts";

export interface Counted {
  readonly kind: "force" | "person" | "crowd" | "loss" | "thing";
  readonly topic: string | null;
}

interface Row extends Counted {
  /** The noun's singular. */
  readonly noun: string;
}

export const COUNTED: LazyTable<Row> = new LazyTable(() => {
  const nouns = new Map<string, Row>();
  for (const [noun = "", kind = "", topic = ""] of readLexicon("figure-counted")) {
    const row = { noun, kind: kind as Counted["kind"], topic: topic === "" ? null : topic };
    if (!nouns.has(noun)) nouns.set(noun, row);
    const plural = pluralOf(noun);
    if (!nouns.has(plural)) nouns.set(plural, row);
  }
  return nouns;
});
