import { digest } from "../digest.ts";
import { type Line, splitLines } from "../lines.ts";
import { type Input, nothingStated, type RawDocument, type Stated } from "../types.ts";

/** Reads JSON Lines, one document a line. A bad line is reported and the rest goes on. */
export async function* readJsonl(input: Input): AsyncGenerator<RawDocument> {
  for await (const line of splitLines(input.chunks, input.maxBytes)) {
    const document = await readLine(line, input);
    if (document) yield document;
  }
}

async function readLine(
  { number, bytes }: Line,
  { format, maxBytes, decode, report }: Input,
): Promise<RawDocument | null> {
  const fail = (message: string) => {
    report("error", message, number);
    return null;
  };
  if (!bytes) return fail(`line longer than the limit of ${maxBytes} bytes for one document`);
  if (isBlank(bytes)) return null;
  const decoded = await decode(bytes);
  if (!decoded || /^utf-(16|32)/.test(decoded.encoding)) return fail("not JSON: binary data or UTF-16");
  if (decoded.notice) report("notice", decoded.notice, number);
  const value = parseObject(decoded.text);
  if (!value) return fail("not a JSON object");
  const { text } = value;
  if (typeof text !== "string") return fail('no "text" field that is a string');
  if (text.trim() === "") report("notice", "the text is empty", number);
  const { id } = value;
  return {
    id: typeof id === "string" && id !== "" ? id : typeof id === "number" ? String(id) : null,
    format,
    text,
    sha256: digest(bytes),
    line: number,
    pages: [],
    stated: statedIn(value, (name) => report("notice", `"${name}" is not a string: left out`, number)),
  };
}

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

function statedIn(value: Record<string, unknown>, reject: (name: string) => void): Stated {
  const stated = { ...nothingStated } as { -readonly [K in keyof Stated]: string | null };
  for (const name of Object.keys(stated) as (keyof Stated)[]) {
    const field = value[name];
    if (typeof field === "string") stated[name] = field.trim() === "" ? null : field;
    else if (field !== undefined && field !== null) reject(name);
  }
  return stated;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
