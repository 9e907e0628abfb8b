import { pick } from "./fields.ts";
import { flatten } from "./flatten.ts";

/** `-line,actor.name` → by line, the highest first, then by the actor's name. */
export function parseSort(text: string): SortKey[] {
  return text.split(",").map((part) => {
    const name = part.trim();
    return name.startsWith("-") ? { field: name.slice(1), descending: true } : { field: name, descending: false };
  });
}

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** A sorted copy: numbers by size, text by code point (no locale), what is unknown last in both directions; ties keep their order. */
export function sortRecords<T extends object>(records: readonly T[], keys: readonly SortKey[]): T[] {
  const rows = records.map((record) => ({ record, values: keys.map((key) => keyOf(record, key.field)) }));
  rows.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const order = compare(a.values[i]!, b.values[i]!, key.descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return rows.map((row) => row.record);
}

/** What a record is sorted by. Of documents it is how many there are: their ids have no order that means anything. */
function keyOf(record: object, field: string): string | number {
  const value = pick(record, field);
  return field === "documents" && Array.isArray(value) ? value.length : flatten(value);
}

function compare(a: string | number, b: string | number, descending: boolean): number {
  if (a === b) return 0;
  if (a === "") return 1;
  if (b === "") return -1;
  // A column holds numbers or text, never both, save for the unknown.
  return a < b === descending ? 1 : -1;
}
