import type { Command } from "../command.ts";
import { actors } from "./actors.ts";
import { claims } from "./claims.ts";
import { dates } from "./dates.ts";
import { documents } from "./documents.ts";
import { entities } from "./entities.ts";
import { explain } from "./explain.ts";
import { extract } from "./extract.ts";
import { figures } from "./figures.ts";
import { schema } from "./schema.ts";
import { summarize } from "./summarize.ts";
import { text } from "./text.ts";

/** The command table, in the order the help shows. */
export const commands: readonly Command[] = [
  summarize,
  claims,
  figures,
  dates,
  entities,
  actors,
  explain,
  documents,
  text,
  extract,
  schema,
];
