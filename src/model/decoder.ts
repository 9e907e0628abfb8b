import { readModelBytes } from "../data.ts";
import { blockOf } from "./block.ts";
import type { Packed } from "./format.ts";
import { LONGEST, MARGIN, type Template } from "./templates.ts";

/** What `decoder.wat` exports; its comments say what each does. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly place: (...addresses: number[]) => void;
  readonly features: (i: number, templates: number, count: number) => void;
  readonly score: (i: number, first: number, step: number, count: number) => void;
  readonly clear: (length: number) => void;
  readonly viterbi: (length: number) => void;
}

/** Scores of a position: 16 bits for each of at most 32 labels. */
export const ROW = 32;
/** The most features a position may have beside those of the templates. */
const MOST_FEATURES = 1024;
/** Positions whose features are made at once. */
export const LANES = 4;
/** Stands for "never" among scores. */
export const NEVER = -32768;

const PAGE = 65536;

let compiled: WebAssembly.Module | undefined;

/** The memory of one model's decoder, as views, and the functions that work on it. */
export interface Decoder extends Exports {
  /** Hashes of the positions at work: those of a template side by side, or those of one position. */
  readonly hashes: Uint32Array;
  /** ROW values a position. */
  readonly scores: Int16Array;
  readonly path: Uint8Array;
  /** Column → values; that of position `i` stands at `MARGIN + i`. */
  readonly columns: readonly Uint32Array[];
  /** Address of the templates. */
  readonly templates: number;
}

/** Lays out a decoder's memory and fills it with a model's weights and templates. */
export function makeDecoder(model: Packed, templates: readonly Template[]): Decoder {
  const width = model.labels.length;
  const block = blockOf(width);
  if (width > ROW) throw new RangeError(`at most ${ROW} labels`);
  const columnCount = 1 + Math.max(-1, ...templates.flatMap(([, ...refs]) => refs.map((ref) => ref?.column ?? -1)));
  const columnBytes = (LONGEST + 2 * MARGIN) * 4;
  let used = 64;
  const take = (bytes: number) => {
    const begins = used;
    used += Math.ceil(bytes / 64) * 64;
    return begins;
  };
  const mostHashes = Math.max(MOST_FEATURES, templates.length * LANES);
  const places = {
    hashes: take(mostHashes * 4),
    transitions: take((width + 1) * ROW * 2),
    templates: take(templates.length * 16),
    scores: take(LONGEST * ROW * 2),
    back: take(LONGEST * ROW * 2),
    path: take(LONGEST),
    columns: take(columnCount * columnBytes),
    // Behind the blocks is a row of noughts, and rows are read as far as one of 32 labels would reach.
    table: take(model.table.length + ROW * 2),
  };
  compiled ??= new WebAssembly.Module(readModelBytes("decoder"));
  const exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  exports.memory.grow(Math.ceil(used / PAGE) - 1);
  const { buffer } = exports.memory;
  new Uint8Array(buffer, places.table, model.table.length).set(model.table);
  const transitions = new Int16Array(buffer, places.transitions, (width + 1) * ROW).fill(NEVER);
  for (let from = 0; from <= width; from++)
    for (let to = 0; to < width; to++) transitions[from * ROW + to] = model.transitions[from * width + to]!;
  const table = new Int32Array(buffer, places.templates, templates.length * 4);
  templates.forEach(([number, ...refs], t) => {
    table[t * 4] = number;
    refs.forEach((ref, r) => {
      if (ref) table[t * 4 + 1 + r] = places.columns + ref.column * columnBytes + (MARGIN + ref.offset) * 4;
    });
  });
  exports.place(
    places.table,
    model.table.length / block.bytes,
    block.bytes,
    block.rows,
    width,
    places.hashes,
    places.scores,
    places.back,
    places.path,
    places.transitions,
  );
  return {
    ...exports,
    hashes: new Uint32Array(buffer, places.hashes, mostHashes),
    scores: new Int16Array(buffer, places.scores, LONGEST * ROW),
    path: new Uint8Array(buffer, places.path, LONGEST),
    columns: Array.from(
      { length: columnCount },
      (_, c) => new Uint32Array(buffer, places.columns + c * columnBytes, columnBytes / 4),
    ),
    templates: places.templates,
  };
}
