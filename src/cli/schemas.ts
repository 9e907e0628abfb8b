/** The published JSON Schemas, made from the schemas in records.ts. Loads the schema library: import it lazily. */
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import {
  actorProfile,
  claim,
  dateRecord,
  documentRecord,
  duplicate,
  entity,
  figure,
  join,
  mention,
  timelineEntry,
} from "../records.ts";

const records = { claim, figure, date: dateRecord, entity, mention, document: documentRecord };

/** What is made from records of many documents, and so is no part of the stream. */
const views = { timeline: timelineEntry, actor: actorProfile, join, duplicate };

/** The JSON Schema (draft 7) of one kind of record. */
export function schemaOf(kind: keyof typeof records | keyof typeof views) {
  return toJsonSchema({ ...records, ...views }[kind]);
}

/** Of a line that `osint extract` prints. */
export function streamSchema() {
  const lines = Object.entries(records).map(([kind, schema]) =>
    v.strictObject({ record: v.literal(kind), ...schemaEntries(schema) }),
  );
  const error = v.strictObject({
    record: v.literal("error"),
    document: v.pipe(v.nullable(v.string()), v.description("its id, where that could be read")),
    path: v.string(),
    line: v.nullable(v.number()),
    message: v.string(),
  });
  return toJsonSchema(v.variant("record", [...lines, error]));
}

/** The fields of a record's schema, which stands in a pipe with its title. */
function schemaEntries(schema: (typeof records)[keyof typeof records]): v.ObjectEntries {
  return schema.pipe[0].entries;
}
