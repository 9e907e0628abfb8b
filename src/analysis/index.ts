/** Questions across documents: which records are asked for, in which order, and what a pile of reports says on one screen. */
export { type Days, readDays } from "./days.ts";
export { fieldNames, fieldsOf, type Kind, pick } from "./fields.ts";
export { flatten } from "./flatten.ts";
export { textTest } from "./names.ts";
export { type RepeatedFigure, repeatedFigures } from "./same-figure.ts";
export { type Filters, type Selection, select } from "./selection.ts";
export { parseSort, type SortKey, sortRecords } from "./sort.ts";
export {
  type ActorSummary,
  type ClaimSummary,
  type FigureSummary,
  type Summary,
  summarizer,
  type TimelineEntry,
} from "./summary.ts";
export { timeline } from "./timeline.ts";
