/** A row of a table without its line end; `bytes` is `null` where it is longer than the limit. */
export interface Row {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
  /** Whether the file ends within quotation marks: its last row may be many. */
  readonly open: boolean;
}

const [newline, carriageReturn, quote] = Buffer.from('\n\r"');

/** Where in a row a byte stands: a quotation mark opens only at the beginning of a cell, and one that no delimiter follows did not open. */
type State = "begin" | "plain" | "quoted" | "quote";

/** Cuts the UTF-8 of a table into rows as it comes; a line end within quotation marks is part of its cell. Empty lines are no rows. */
export async function* splitRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  maxBytes: number,
): AsyncGenerator<Row> {
  const parting = Buffer.from(delimiter)[0]!;
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let begun = 1;
  let state: State = "begin";
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (open: boolean): Row => {
    const row = { line: begun, bytes: size <= maxBytes ? withoutReturn(Buffer.concat(parts)) : null, open };
    parts = [];
    size = 0;
    return row;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === newline) line++;
      if (byte === newline && state !== "quoted") {
        keep(chunk.subarray(from, at));
        const row = finish(false);
        if (row.bytes?.length !== 0) yield row;
        [from, begun, state] = [at + 1, line, "begin"];
      } else if (byte === quote) {
        if (state === "begin" || state === "quote") state = "quoted";
        else if (state === "quoted") state = "quote";
      } else if (state === "quoted") continue;
      else if (byte === parting) state = "begin";
      else if (state !== "quote" || byte !== carriageReturn) state = "plain";
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield finish(state === "quoted");
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
