/** The tables of units and currencies. Forms are kept in small letters unless they are compared as spelt. */
import { readLexicon } from "../data.ts";
import { LazyTable } from "../lazy-table.ts";
import type { Measure } from "../records.ts";
import { isWord } from "./letters.ts";
import { pluralOf } from "./plurals.ts";

export interface Currency {
  readonly code: string;
  readonly factor: number;
  /** Whether the form is a currency only after a number of 100 and more. */
  readonly large: boolean;
}

export interface UnitEntry {
  readonly unit: string;
  readonly measure: Measure;
}

/** Puts a form and its plurals into a map: of the last word, and of the first ("miles per hour"). Short forms and codes are taken as spelt. */
function addForms<T>(map: Map<string, T>, form: string, entry: T): void {
  put(map, form, entry);
  if (form.length < 3 || form !== form.toLowerCase()) return;
  put(map, pluralOf(form), entry);
  const blank = form.indexOf(" ");
  if (blank > 0) put(map, pluralOf(form.slice(0, blank)) + form.slice(blank), entry);
}

function put<T>(map: Map<string, T>, form: string, entry: T): void {
  if (!map.has(form)) map.set(form, entry);
}

/** The forms that stand `before` a number and those that stand `after` it. */
const CURRENCIES = new LazyTable(() => {
  const before = new Map<string, Currency>();
  const after = new Map<string, Currency>();
  for (const [form = "", code = "", place = "", factor = ""] of readLexicon("figure-currencies")) {
    const entry = { code, factor: Number(factor), large: place === "large" };
    addForms(place === "before" ? before : after, form, entry);
  }
  return new Map([
    ["before", before],
    ["after", after],
  ]);
});
export const CURRENCIES_BEFORE = new LazyTable(() => CURRENCIES.get("before")!);
export const CURRENCIES_AFTER = new LazyTable(() => CURRENCIES.get("after")!);

/** Words and signs that a currency before a number may begin with ("US" of "US $", "R" of "R$"). */
export const CURRENCY_STARTS = new LazyTable(() => {
  const starts = new Map<string, true>();
  for (const form of CURRENCIES_BEFORE.rows.keys()) {
    starts.set(form, true);
    const blank = form.indexOf(" ");
    if (blank > 0) starts.set(form.slice(0, blank), true);
    let letters = 0;
    while (letters < form.length && isWord(form.slice(letters))) letters++;
    if (letters < form.length) starts.set(form.slice(0, Math.max(1, letters)), true);
  }
  return starts;
});

export const UNITS = new LazyTable(() => {
  const units = new Map<string, UnitEntry>();
  for (const [form = "", unit = "", measure = ""] of readLexicon("figure-units"))
    addForms(units, form, { unit, measure: measure as Measure });
  return units;
});

/** First words of units and currencies behind a number, in small letters → the most words a name has that begins so. */
export const UNIT_LENGTHS = new LazyTable(() => {
  const lengths = new Map<string, number>();
  for (const table of [UNITS, CURRENCIES_AFTER]) {
    for (const form of table.rows.keys()) {
      const blank = form.indexOf(" ");
      const first = (blank < 0 ? form : form.slice(0, blank)).toLowerCase();
      const length = blank < 0 ? 1 : form.split(" ").length;
      if (length > (lengths.get(first) ?? 0)) lengths.set(first, length);
    }
  }
  return lengths;
});
