import { UsageError } from "../usage.ts";

/** A text that is not empty, or a UsageError. */
export function named(text: string, flag: string): string {
  if (text.trim() === "") throw new UsageError(`${flag} needs a text`);
  return text;
}

/** What earlier uses of an option that may be repeated gave. */
export function list(before: unknown): readonly string[] {
  return Array.isArray(before) ? before : [];
}
