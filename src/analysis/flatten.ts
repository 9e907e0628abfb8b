/**
 * A field's value as one cell: a span is its text, an actor its name, a link of a chain its actor or else its source, a list its items
 * joined by "; ", a flag "true" or "false", the unknown "". Numbers stay numbers.
 */
export function flatten(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(flatten).join("; ");
  if (typeof value !== "object") return String(value);
  if ("name" in value) return flatten(value.name);
  if ("text" in value) return flatten(value.text);
  if ("cue" in value && "actor" in value && "source" in value) return flatten(value.actor ?? value.source ?? value.cue);
  return JSON.stringify(value);
}
