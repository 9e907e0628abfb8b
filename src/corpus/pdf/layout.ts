/** Text as a PDF draws it: a run of characters on one line. Lengths in points, `y` downwards from the top of the page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

/** A page's text in one direction of writing. */
export interface Sheet {
  /** From 1. */
  readonly page: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** A line of a column of text. */
export interface Line {
  /** Its cells: one, unless it is a row of a table. Raised digits are written as such: ¹. */
  readonly cells: readonly string[];
  /** The mark of a list's item that it begins with ("•", "1."), or "". */
  readonly mark: string;
  readonly left: number;
  /** Where the text behind the mark begins. */
  readonly textLeft: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
  /** The one font of all of it, or "". */
  readonly font: string;
}

/** What the number at a share of the sorted numbers is; `NaN` for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
