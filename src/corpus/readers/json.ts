import { collect } from "../bytes.ts";
import { digest } from "../digest.ts";
import { NoDocuments } from "../errors.ts";
import { type Item, splitItems } from "../items.ts";
import { peek } from "../peek.ts";
import type { Input, RawDocument } from "../types.ts";
import { utf8Of } from "../utf8.ts";
import { documentOf, noText, parseObject } from "./record.ts";

/** Reads JSON that is one document, or a list of documents, which may be of any length. */
export async function* readJson(input: Input): AsyncGenerator<RawDocument> {
  const { head, chunks } = await peek(await utf8Of(input), (head) => /[[{]/.test(firstOf(head)), input.maxBytes);
  if (firstOf(head) === "[") yield* readList({ ...input, chunks });
  else yield readObject(await collect(chunks, input.maxBytes), input);
}

function readObject(bytes: Uint8Array, input: Input): RawDocument {
  const value = parse(bytes);
  if (!value) throw new Error("neither a JSON object nor a list of them");
  const document = documentOf(value, input, input.digest(bytes), null);
  if (!document) throw new NoDocuments(`holds no document: ${noText}`);
  return document;
}

/** What is no document is counted by reason, since a list of another kind may hold millions of them. */
async function* readList(input: Input): AsyncGenerator<RawDocument> {
  const problems = new Map<string, { count: number; readonly line: number }>();
  let found = 0;
  const read = ({ line, bytes }: Item): RawDocument | string => {
    if (!bytes) return `longer than the limit of ${input.maxBytes} bytes for one document`;
    const value = parse(bytes);
    return value ? (documentOf(value, input, digest(bytes), line) ?? noText) : "not a JSON object";
  };
  try {
    for await (const item of splitItems(input.chunks, input.maxBytes)) {
      const document = read(item);
      if (typeof document !== "string") {
        found++;
        yield document;
        continue;
      }
      const known = problems.get(document);
      if (known) known.count++;
      else problems.set(document, { count: 1, line: item.line });
    }
  } finally {
    if (found > 0) {
      for (const [reason, { count, line }] of problems)
        input.report("error", count === 1 ? reason : `${reason}, and ${count - 1} more of that kind`, line);
    }
  }
  if (found === 0) throw new NoDocuments(`holds no documents: ${[...problems.keys()].join("; ") || "an empty list"}`);
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  return parseObject(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
}

/** The first visible character; "" as long as there is none. */
function firstOf(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 4096)).toString("utf8").trimStart().slice(0, 1);
}
