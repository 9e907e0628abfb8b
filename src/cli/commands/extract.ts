import type { Problem } from "../../corpus/index.ts";
import type { Document } from "../../document.ts";
import type { Extraction } from "../../extract.ts";
import { toJson } from "../../output/index.ts";
import type { Command } from "../command.ts";
import { loadCorrections } from "../corrections/load.ts";
import { filterPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { documents } from "../reading.ts";
import { openSink } from "../sink.ts";
import { unreadLanguages } from "../unread.ts";

export const extract: Command = {
  name: "extract",
  summary: "a filter for pipelines: documents in, one a line; all their records out",
  about:
    'Reads JSON lines with "text" and, where known, id, title, date, publisher, author, url, language (or the files named). Prints JSON ' +
    'lines, each with "record": document, claim, figure, date, entity or mention.\n' +
    "Every document is read on its own, so splitting the input and joining the outputs gives what one run gives. A line that cannot be " +
    'processed gives {"record":"error","document":…,"message":…} and the stream goes on; the exit status is then 1. ' +
    'A document that is not English gives its "document" record alone.',
  examples: [
    ["osint extract < corpus.jsonl > records.ndjson", "everything in a corpus, one record a line"],
    ["parallel --pipe -k osint extract < corpus.jsonl > records.ndjson", "the same on all cores"],
    [`osint extract < corpus.jsonl | jq -r 'select(.record=="claim") | .statement'`, "only the statements"],
  ],
  argument: {
    name: "paths",
    description: "files, directories or globs; without them, documents are read from standard input, one a line",
  },
  options: [
    ...[
      o.as,
      o.encoding,
      o.language,
      o.date,
      { ...o.publisher, description: "publisher of documents that state none" },
      o.config,
    ],
    ...[o.output, o.quiet],
  ],
  async run(words, values, session) {
    const inputs = filterPaths(words);
    const corrector = await loadCorrections(values, session);
    const stages = await import("../../extract.ts");
    const read = (document: Document) => {
      const found = stages.extract(document);
      return corrector?.apply(found) ?? found;
    };
    const sink = await openSink(values.output, session);
    const errors: Problem[] = [];
    const unread = unreadLanguages(session);
    const print = (record: string, value: object) => sink.write(`${toJson({ record, ...value })}\n`);
    const printErrors = async () => {
      for (const { path, line, message } of errors.splice(0)) {
        await print("error", { document: null, path, line: line ?? null, message });
      }
    };
    try {
      const options = { ...values, asFilter: true, onError: (problem: Problem) => errors.push(problem) };
      for await (const document of documents(inputs, options, session)) {
        await printErrors();
        unread.see(document);
        const found = attempt(read, document);
        if ("message" in found) {
          session.say("error", `${document.path}: ${document.id} cannot be processed: ${found.message}`);
          await print("error", { document: document.id, path: document.path, line: null, message: found.message });
        } else {
          for (const [kind, record] of recordsOf(found)) await print(kind, record);
        }
        await sink.flush();
      }
      await printErrors();
      await sink.close();
      unread.tell();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  },
};

function attempt(extract: (document: Document) => Extraction, document: Document): Extraction | { message: string } {
  try {
    return extract(document);
  } catch (error) {
    return { message: (error as Error).message };
  }
}

function* recordsOf(found: Extraction): Generator<[string, object]> {
  yield ["document", found.document];
  for (const claim of found.claims) yield ["claim", claim];
  for (const figure of found.figures) yield ["figure", figure];
  for (const date of found.dates) yield ["date", date];
  for (const entity of found.entities) yield ["entity", entity];
  for (const mention of found.mentions) yield ["mention", mention];
}
