import { type Input, nothingStated, type RawDocument, type Stated } from "../types.ts";

/** A JSON object, or `null` for anything else. Its fields are its own: JSON.parse makes `__proto__` an ordinary one. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export const noText = 'no "text" field that is a string';

/** The document a JSON object is, or `null` where it has no text. `line` is where it begins. */
export function documentOf(
  value: Record<string, unknown>,
  { format, report }: Pick<Input, "format" | "report">,
  sha256: string,
  line: number | null,
): RawDocument | null {
  const { text, id } = value;
  if (typeof text !== "string") return null;
  const notice = (message: string) => report("notice", message, line ?? undefined);
  if (text.trim() === "") notice("the text is empty");
  return {
    id: typeof id === "string" && id !== "" ? id : typeof id === "number" ? String(id) : null,
    format,
    text,
    sha256,
    line,
    pages: [],
    stated: statedIn(value, (name) => notice(`"${name}" is not a string: left out`)),
  };
}

function statedIn(value: Record<string, unknown>, reject: (name: string) => void): Stated {
  const stated = { ...nothingStated } as { -readonly [K in keyof Stated]: string | null };
  for (const name of Object.keys(stated) as (keyof Stated)[]) {
    const field = value[name];
    if (typeof field === "string") stated[name] = field.trim() === "" ? null : field;
    else if (field !== undefined && field !== null) reject(name);
  }
  return stated;
}
