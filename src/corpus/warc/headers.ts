import type { ByteReader } from "../byte-reader.ts";

const longestLine = 1 << 16;
const mostLines = 2000;

/** Header fields by name, lower case, up to the blank line; of several the first. A line that begins with white space goes on with the one before. */
export async function readHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  let last = "";
  for (let count = 0; count < mostLines; count++) {
    const line = (await reader.line(longestLine))?.toString("utf8").trimEnd();
    if (!line) return fields;
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  throw new Error("damaged: a header without an end");
}

/** The first line that is not blank, or `null` at the end. */
export async function firstLine(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestLine);
    if (line === null) return null;
    const text = line.toString("latin1").trim();
    if (text !== "") return text;
  }
}

/** Of a Content-Type: the type, lower case, and the charset it names. */
export function contentType(value: string | undefined): { type: string; charset: string | null } {
  const [type = "", ...parameters] = (value ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?([\w.:-]{1,60})/i.exec(one)?.[1]).find(Boolean);
  return { type: type.trim().toLowerCase(), charset: charset ?? null };
}
