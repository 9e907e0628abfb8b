import type { Document } from "../document.ts";
import type { Explanation } from "../explain.ts";
import type { Session, Values } from "./command.ts";
import { loadCorrections } from "./corrections/load.ts";
import { documents, type ReadingOptions } from "./reading.ts";
import { didYouMean, UsageError } from "./usage.ts";

/** The part of an id behind the document's: the kind's letter and the offset. */
const local = /^[cfdm]\d+(?:\.\d+)?$/;

/** Ids that several records begin with are listed up to this many. */
const listed = 8;

/**
 * The record that an id stands for: the whole id, its beginning where one record has it, or the part behind the document's id. Only
 * documents that can hold it are read for records. Throws UsageError when there is none, or more than one.
 */
export async function findRecord(
  asked: string,
  paths: readonly string[],
  options: ReadingOptions & Pick<Values, "config">,
  session: Session,
): Promise<Explanation> {
  const { explainer } = await import("../explain.ts");
  if (/^(?:person|organization|place|group|facility|weapon|vehicle|event|treaty|other):/.test(asked))
    throw new UsageError(`"${asked}" is an entity, which stands in many places: osint entities --mentions lists them`);
  const corrector = await loadCorrections(options, session);
  const near: Found[] = [];
  const known: string[] = [];
  for await (const document of documents(paths, options, session)) {
    if (!mayHold(document.id, asked)) {
      if (known.length < 1000) known.push(document.id);
      continue;
    }
    const { ids, explain } = explainer(document, corrector?.apply);
    if (ids.includes(asked)) return explain(asked)!;
    const matching = ids.filter((id) => id.startsWith(asked) || id === `${document.id}-${asked}`);
    near.push(...matching.map((id) => ({ id, explain: () => explain(id)! })));
    known.push(...ids.filter((id) => !matching.includes(id)));
  }
  if (near.length === 1) return near[0]!.explain();
  if (near.length > 1) throw new UsageError(ambiguous(asked, near));
  const part = (id: string) => (local.test(asked) ? id.slice(id.lastIndexOf("-") + 1) : id);
  throw new UsageError(
    `no record has the id "${asked}"${didYouMean(asked, known.map(part))}\nosint claims --fields id,statement lists the ids of claims`,
  );
}

interface Found {
  readonly id: string;
  explain(): Explanation;
}

/** Whether a record of this document could be meant: the id begins alike, or it is only the part behind the document's id. */
function mayHold(document: Document["id"], asked: string): boolean {
  return (
    asked.startsWith(`${document}-`) ||
    document.startsWith(asked) ||
    `${document}-`.startsWith(asked) ||
    local.test(asked)
  );
}

function ambiguous(asked: string, found: readonly Found[]): string {
  const shown = found.slice(0, listed).map(({ id, explain }) => {
    const { record, claim, kind } = explain();
    return `${id}  ${kind === "claim" && claim ? claim.statement.slice(0, 60) : record.text.slice(0, 60)}`;
  });
  const rest = found.length - shown.length;
  return `${found.length} records have an id that begins with "${asked}":\n${shown.join("\n")}${rest > 0 ? `\nand ${rest} more` : ""}`;
}
