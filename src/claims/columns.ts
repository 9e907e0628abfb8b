import type { Analysis } from "../language/index.ts";
import { type BesideColumns, besideColumnsOf } from "./beside-columns.ts";
import { type ClauseColumns, clauseColumnsOf } from "./clause-columns.ts";
import { type TokenColumns, tokenColumnsOf } from "./token-columns.ts";

export { at, Pos, Quote } from "./token-columns.ts";

/**
 * The tokens of a text as columns of small integers and hashes, which is all the models read: what each token is, the clause of its
 * verb and what stands beside it.
 */
export interface Columns extends TokenColumns {
  readonly clause: ClauseColumns;
  readonly beside: BesideColumns;
}

export function columnsOf(analysis: Analysis): Columns {
  const columns = tokenColumnsOf(analysis);
  return { ...columns, clause: clauseColumnsOf(analysis, columns), beside: besideColumnsOf(analysis, columns) };
}
