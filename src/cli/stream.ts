import type { Extraction } from "../extract.ts";
import { toJson } from "../output/index.ts";

/** One line of the stream that `osint extract` prints. */
export function streamLine(record: string, value: object): string {
  return `${toJson({ record, ...value })}\n`;
}

/** All records of a document, as lines of the stream. */
export function recordLines({ document, claims, figures, dates, entities, mentions }: Extraction): string {
  const lines = [streamLine("document", document)];
  for (const claim of claims) lines.push(streamLine("claim", claim));
  for (const figure of figures) lines.push(streamLine("figure", figure));
  for (const date of dates) lines.push(streamLine("date", date));
  for (const entity of entities) lines.push(streamLine("entity", entity));
  for (const mention of mentions) lines.push(streamLine("mention", mention));
  return lines.join("");
}
