/** What the user has to say about entities stands above what was read from the documents. Loaded when there is a file that says so. */
export { type Corrector, corrector } from "./correct.ts";
export type { Corrections, Reference, Split } from "./types.ts";
export { unknownNames } from "./unknown.ts";
