import type { Upos } from "./types.ts";

/** The dictionary form of a word. */
export function lemmaOf(form: string, pos: Upos): string {
  if (pos === "PROPN") return form;
  return form.toLowerCase();
}
