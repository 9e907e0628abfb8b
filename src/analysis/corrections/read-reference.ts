import { entityTypes } from "../../vocabulary.ts";
import type { Reference } from "./types.ts";

/** "organization:Wagner" → that name of that type; anything else is a name of any type. */
export function readReference(text: string): Reference {
  const colon = text.indexOf(":");
  const type = entityTypes.find((known) => known === text.slice(0, colon));
  return type && colon > 0 ? { type, name: text.slice(colon + 1).trim() } : { type: null, name: text };
}
