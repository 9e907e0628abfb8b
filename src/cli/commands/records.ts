import { type Kind, type Selection, select } from "../../analysis/index.ts";
import type { Extraction } from "../../extract.ts";
import type { Command, Option } from "../command.ts";
import { extractions } from "../extractions.ts";
import { inputPaths } from "../inputs.ts";
import * as o from "../options.ts";
import { isOnScreen, printRecords } from "../printing.ts";
import { filtersOf } from "../reading.ts";

/** A command that prints one record a row, document by document. */
export interface RecordCommand extends Pick<Command, "name" | "summary" | "about" | "examples"> {
  readonly kind: Kind;
  readonly filters: readonly Option[];
  readonly records: (extraction: Extraction, selected: ReturnType<Selection["of"]>) => readonly object[];
  /** What a table on a terminal shows of one document's records, where that is not each of them. */
  readonly onScreen?: (records: readonly object[]) => readonly object[];
}

export const paths = { name: "paths", description: "files, directories, globs, or - for standard input" };

export const reading = [o.as, o.encoding, o.language, o.textColumn, o.date, o.publisher, o.maxBytes];

/** Of a command that prints who is who. */
export const readingEntities = [...reading, o.config, o.workers];

export const printing = (...kinds: readonly Kind[]) => [
  ...[o.format(), o.json],
  ...o.rowOptions(...kinds),
  ...[o.limit, o.failEmpty, o.output, o.color, o.quiet],
];

export function recordCommand({ kind, filters, records, onScreen, ...description }: RecordCommand): Command {
  return {
    ...description,
    argument: paths,
    options: [...readingEntities, ...filters, ...printing(kind)],
    async run(words, values, session) {
      const selection = select(filtersOf(values));
      const inputs = inputPaths(words, session);
      const shown = onScreen && isOnScreen(values) ? onScreen : (found: readonly object[]) => found;
      async function* batches() {
        for await (const extraction of extractions(inputs, values, session, selection)) {
          yield shown(records(extraction, selection.of(extraction)));
        }
      }
      await printRecords(kind, batches(), values, session);
    },
  };
}
