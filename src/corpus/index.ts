/** Where documents come from: finds files, decodes bytes, reads each format, and settles a document's date and title. */
export { encodingOf } from "./encodings/codecs.ts";
export { type FormatName, formats } from "./formats.ts";
export { languageTag } from "./languages/index.ts";
export { readDocuments } from "./read.ts";
export { inputSize } from "./size.ts";
export type { Problem, ReadOptions } from "./types.ts";
