/** A stretch of text by its offsets: UTF-16 code units, end exclusive. What the stages find; `Span` is what records carry. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a document's text. Offsets are UTF-16 code units, end exclusive; `text === document.text.slice(start, end)`. */
export interface Span extends Range {
  readonly text: string;
}

/** The span of `text` that a range covers. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { text: text.slice(start, end), start, end };
}
