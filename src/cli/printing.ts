import { type Kind, sortRecords } from "../analysis/index.ts";
import { createWriter, type Format } from "../output/index.ts";
import type { Act } from "../records.ts";
import type { Session, Values } from "./command.ts";
import { openSink } from "./sink.ts";
import { screenOf } from "./terminal.ts";

const endings = new Map<string, Format>([
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["md", "markdown"],
]);

/** The format asked for, else the one that the output file's name tells, else a table. */
export function formatOf({ json, format, output }: Pick<Values, "json" | "format" | "output">): Format {
  if (json) return "json";
  if (format !== undefined && format !== "text") return format;
  return endings.get(output?.split(".").at(-1)?.toLowerCase() ?? "") ?? "table";
}

export function isFile(output: string | undefined): boolean {
  return output !== undefined && output !== "-";
}

/** Whether a table is printed to a terminal, with the columns that are made for one. */
export function isOnScreen(values: Values): boolean {
  return formatOf(values) === "table" && !values.fields && !isFile(values.output) && process.stdout.isTTY === true;
}

/**
 * Prints records, batch by batch (a batch is what one document gives), in the way the options ask for. `acts` are those that get a
 * column, where the records are actors.
 */
export async function printRecords(
  kind: Kind,
  batches: AsyncIterable<readonly object[]>,
  values: Values,
  session: Session,
  acts: readonly Act[] = [],
): Promise<void> {
  const format = formatOf(values);
  const writer = await createWriter(format, {
    kind,
    fields: values.fields ?? null,
    screen: screenOf(isFile(values.output), values.color ?? "auto"),
    acts,
  });
  const sink = await openSink(values.output, session);
  let count = 0;
  try {
    await sink.write(writer.start());
    for await (const batch of chosen(batches, values)) {
      count += batch.length;
      for (const record of batch) await sink.write(writer.write(record));
      await sink.flush();
    }
    await sink.write(writer.end());
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  session.clearProgress();
  if (count > 0) return;
  if (values.failEmpty) session.fail(3);
  if (format === "table") session.say("notice", "nothing matches");
}

/** Sorting needs all records; otherwise they pass through, and reading ends as soon as there are enough. */
async function* chosen(
  batches: AsyncIterable<readonly object[]>,
  { sort, limit = Number.POSITIVE_INFINITY }: Values,
): AsyncGenerator<readonly object[]> {
  if (sort) {
    const all: object[] = [];
    for await (const batch of batches) for (const record of batch) all.push(record);
    yield sortRecords(all, sort).slice(0, limit);
    return;
  }
  let left = limit;
  if (left === 0) return;
  for await (const batch of batches) {
    yield batch.slice(0, left);
    left -= batch.length;
    if (left <= 0) return;
  }
}
