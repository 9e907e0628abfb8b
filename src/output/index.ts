/** Records → text. The only place that prints what documents say, so the only place that has to make it safe. */
export { escapeLines, escapeText } from "./escape.ts";
export { toJson } from "./json.ts";
export { createWriter, type Format, formats, type Screen } from "./writer.ts";
/** Loaded when it is asked for, since tables and colours take time to load. */
export const summaryWriters = () => import("./summary.ts");
export const explanationWriters = () => import("./explanation.ts");
