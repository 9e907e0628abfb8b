/** Which documents are copies or other versions of one another, and what is told twice because of that. */
export { type Copies, copies, withoutRepeats } from "./copies.ts";
export { duplicateGroups } from "./groups.ts";
