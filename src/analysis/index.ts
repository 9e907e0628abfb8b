/** Questions across documents: which records are asked for, in which order, and what a pile of reports says on one screen. */
/** Loaded when they are asked for. */
export const corrections = () => import("./corrections/index.ts");
export const duplicates = () => import("./duplicates/index.ts");
export const joinsWithin = () => import("./joins.ts");
export const rolls = () => import("./roll.ts");
export type { Corrections, Corrector, Reference, Split } from "./corrections/index.ts";
export { readReference } from "./corrections/read-reference.ts";
export { type Days, readDays } from "./days.ts";
export type { Copies } from "./duplicates/index.ts";
export { fieldNames, fieldsOf, type Kind, pick } from "./fields.ts";
export { flatten } from "./flatten.ts";
export { textTest } from "./names.ts";
export type { Roll } from "./roll.ts";
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
