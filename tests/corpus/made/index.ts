import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Path of a file in this folder. */
export function made(name: string): string {
  return join(import.meta.dirname, name);
}

/** Text of a file in this folder, without the line end at its end. */
export function madeText(name: string): string {
  return readFileSync(made(name), "utf8").trimEnd();
}
