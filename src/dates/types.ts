import type { Range } from "../text.ts";

export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** One temporal expression, resolved. The fields are those of the Date record in docs/records.md. */
export interface DateExpression extends Range {
  readonly type: DateType;
  /** TIMEX3 value, or `null` where it can't be told. */
  readonly value: string | null;
  readonly mod: string | null;
  /** First and last calendar day, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the document's date or another date was needed. */
  readonly relative: boolean;
  /** The clause it dates. */
  readonly event: Range | null;
}
