import type { Problem } from "../../corpus/index.ts";
import type { Command } from "../command.ts";
import { loadCorrections } from "../corrections/load.ts";
import { filterPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { outcomes } from "../outcomes.ts";
import { openSink } from "../sink.ts";
import { streamLine } from "../stream.ts";

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
    ...[o.as, o.encoding, o.language, o.date],
    { ...o.publisher, description: "publisher of documents that state none" },
    ...[o.maxBytes, o.config, o.workers, o.output, o.quiet],
  ],
  async run(words, values, session) {
    const inputs = filterPaths(words);
    const corrector = await loadCorrections(values, session);
    const sink = await openSink(values.output, session);
    const errors: Problem[] = [];
    const options = { ...values, asFilter: true, onError: (problem: Problem) => errors.push(problem) };
    const task = { make: "lines", corrections: corrector?.corrections ?? null } as const;
    try {
      for await (const { item, made } of outcomes(inputs, options, task, session)) {
        for (const error of errors.splice(0)) await sink.write(errorLine(error));
        if ("value" in made) await sink.write(made.value);
        else await sink.write(errorLine({ ...made.failure, path: item.document.path }, item.document.id));
        await sink.flush();
      }
      for (const error of errors) await sink.write(errorLine(error));
      await sink.close();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  },
};

function errorLine({ path, line, message }: Pick<Problem, "path" | "line" | "message">, document?: string): string {
  return streamLine("error", { document: document ?? null, path, line: line ?? null, message });
}
