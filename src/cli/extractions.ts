import type { Corrections, Selection } from "../analysis/index.ts";
import type { Extraction } from "../extract.ts";
import type { Session, Values } from "./command.ts";
import { loadCorrections } from "./corrections/load.ts";
import type { Once } from "./once.ts";
import { outcomes } from "./outcomes.ts";

/** What the documents hold, as the user's own file corrects it. `once` sees each document before it is given. */
export async function* extractions(
  paths: readonly string[],
  values: Values,
  session: Session,
  selection: Selection,
  once: Once | null = null,
): AsyncGenerator<Extraction> {
  const corrector = await loadCorrections(values, session);
  yield* recordsOf(paths, values, session, selection, corrector?.corrections ?? null, once);
}

/** What the documents hold, as they say it. */
export function uncorrected(
  paths: readonly string[],
  values: Values,
  session: Session,
  selection: Selection,
  once: Once | null = null,
): AsyncGenerator<Extraction> {
  return recordsOf(paths, values, session, selection, null, once);
}

async function* recordsOf(
  paths: readonly string[],
  values: Values,
  session: Session,
  selection: Selection,
  corrections: Corrections | null,
  once: Once | null,
): AsyncGenerator<Extraction> {
  const task = { make: "records", corrections } as const;
  for await (const { item, made } of outcomes(paths, values, task, session, selection.document)) {
    if (!("value" in made)) continue;
    once?.see(item.document.text, made.value);
    yield made.value;
  }
  once?.tell();
}
