import { readLexicon } from "../data.ts";

const STEMS = new Map(readLexicon("verb-stems").map(([ending = "", change = ""]) => [ending, change]));
const LONGEST_ENDING = Math.max(...[...STEMS.keys()].map((ending) => ending.length));
const VOWEL = /[aeiouy]/;

/** The base form of a regular verb form in small letters: "denied" → "deny", "planning" → "plan", "makes" → "make". */
export function verbBase(form: string): string {
  if (/.{2}i(?:ed|es)$/.test(form)) return `${form.slice(0, -3)}y`;
  if (form.endsWith("ied")) return form.slice(0, -1);
  if (form.endsWith("eed")) return /(?:gr|fr|nt|cr|fer)eed$/.test(form) ? form.slice(0, -1) : form;
  if (form.endsWith("ed")) return fromStem(form, form.slice(0, -2));
  if (form.endsWith("ing")) return fromStem(form, form.slice(0, -3));
  return /(?:[^s]|^)s$/.test(form) ? withoutS(form) : form;
}

function fromStem(form: string, stem: string): string {
  if (stem.length < 2 || !VOWEL.test(stem)) return form;
  const change = changeOf(stem);
  if (change === "e") return `${stem}e`;
  return change === "<" ? stem.slice(0, -1) : stem;
}

function changeOf(stem: string): string {
  const whole = STEMS.get(`^${stem}`);
  if (whole !== undefined) return whole;
  for (let n = Math.min(LONGEST_ENDING, stem.length); n > 0; n--) {
    const change = STEMS.get(stem.slice(-n));
    if (change !== undefined) return change;
  }
  return "-";
}

function withoutS(form: string): string {
  if (/(?:ss|sh|[^a]ch|[eo]ach|x|zz|[^o]o)es$/.test(form)) return form.slice(0, -2);
  return form.endsWith("us") || form.endsWith("is") ? form : form.slice(0, -1);
}

/** The singular of a regular noun form in small letters: "countries" → "country", "boxes" → "box", "troops" → "troop". */
export function nounBase(form: string): string {
  if (form.length < 4 && !/^[a-z]{2}s$/.test(form)) return form;
  if (/\d/.test(form)) return form;
  if (!form.endsWith("s") || /(?:ss|us|is|ics)$/.test(form)) return form;
  if (form.endsWith("'s")) return form.slice(0, -2);
  if (/.{2}ies$/.test(form)) return `${form.slice(0, -3)}y`;
  return withoutS(form);
}
