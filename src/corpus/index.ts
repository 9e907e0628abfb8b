/** Where documents come from: finds files, decodes bytes, reads each format, and settles a document's date and title. */
/** Loaded when something is to be read: a command that reads nothing starts faster. */
export const reading = () => import("./read.ts");
export { encodingOf } from "./encodings/codecs.ts";
export { type FormatName, formats } from "./formats.ts";
export { languageTag } from "./languages/index.ts";
export type { Problem, ReadOptions } from "./types.ts";
