import { toJson } from "../../output/index.ts";
import type { Command } from "../command.ts";
import * as o from "../options.ts";
import { openSink } from "../sink.ts";
import { oneOf, UsageError } from "../usage.ts";

const kinds = [
  "claim",
  "figure",
  "date",
  "timeline",
  "entity",
  "actor",
  "join",
  "mention",
  "document",
  "duplicate",
] as const;

export const schema: Command = {
  name: "schema",
  summary: "the JSON Schema of what comes out",
  about: "Without a kind, one schema for a line of `osint extract`: any of the records, each with its `record` field.",
  examples: [
    ["osint schema claim", "the schema of a claim"],
    ["osint schema > records.schema.json", "the schema of everything `osint extract` prints"],
  ],
  argument: { name: "kind", usage: "[kind]", description: kinds.join(", ") },
  options: [o.output, o.quiet],
  async run(words, values, session) {
    if (words.length > 1) throw new UsageError("schema takes one kind of record");
    const kind = words[0] === undefined ? null : oneOf(words[0], kinds, "the kind of record");
    const { schemaOf, streamSchema } = await import("../schemas.ts");
    const sink = await openSink(values.output, session);
    await sink.write(`${toJson(kind ? schemaOf(kind) : streamSchema(), true)}\n`);
    await sink.close();
  },
};
