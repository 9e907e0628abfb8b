import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { type Corrector, corrections } from "../../analysis/index.ts";
import type { Session, Values } from "../command.ts";
import { UsageError } from "../usage.ts";

/** Read from the current directory when nothing else is named. */
const standard = "osint.yaml";

/** A file for people to write; anything larger is something else. */
const largest = 1_000_000;

/**
 * What the user has to say about entities: in the file of --config, else of OSINT_CONFIG, else osint.yaml in the current directory; `null`
 * where there is none. Throws UsageError for a file that can't be read or understood.
 */
export async function loadCorrections({ config }: Pick<Values, "config">, session: Session): Promise<Corrector | null> {
  const named = config ?? (process.env.OSINT_CONFIG || undefined);
  if (named === undefined && !existsSync(standard)) return null;
  const path = named ?? standard;
  const text = readText(path);
  const { parseCorrections } = await import("./parse.ts");
  const found = parseCorrections(text, path);
  // A file that comes with a folder of documents must not change what is found in silence.
  if (named === undefined) session.say("notice", `entities are corrected by ${standard} (--config /dev/null: as read)`);
  const { corrector } = await corrections();
  return corrector(found);
}

function readText(path: string): string {
  const bytes = Buffer.alloc(largest + 1);
  let size = 0;
  try {
    const file = openSync(path, "r");
    try {
      for (let read = -1; read !== 0 && size < bytes.length; size += read)
        read = readSync(file, bytes, size, bytes.length - size, null);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
  }
  if (size > largest) throw new UsageError(`${path} is larger than ${largest / 1e6} MB`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, size));
  } catch {
    throw new UsageError(`${path} is not UTF-8`);
  }
}
