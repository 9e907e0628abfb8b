/** The options that commands share, each described once. */
export * from "./options/filters.ts";
export * from "./options/output.ts";
export * from "./options/reading.ts";
