/** Bytes that a processor fetches at once. */
const LINE = 64;
const FEWEST_ROWS = 8;
const MOST_ROWS = 16;

/**
 * A block of a table of weights, of a whole number of cache lines: `rows` keys (uint16, little endian; 0 is an empty place), then as many
 * rows of a weight (int8) a label. A feature's row lies in the block its hash says, at the place of its key: one or two lines to fetch.
 */
export interface Block {
  readonly rows: number;
  readonly bytes: number;
}

/** The smallest block that has room for enough rows of `labels` weights, so that few blocks overflow while others have room. */
export function blockOf(labels: number): Block {
  let bytes = 0;
  let rows = 0;
  while (rows < FEWEST_ROWS) {
    bytes += LINE;
    rows = Math.min(MOST_ROWS, Math.floor(bytes / (labels + 2)));
  }
  return { rows, bytes };
}

/** Which of `blocks` a feature's row lies in. */
export function blockIndex(hash: number, blocks: number): number {
  return Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) * blocks) / 2 ** 32);
}

/** What marks a feature's row within its block; never 0. */
export function keyOf(hash: number): number {
  return hash >>> 16 || 1;
}
