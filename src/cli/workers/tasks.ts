import { type Corrections, corrections as loadCorrector } from "../../analysis/index.ts";
import type { Document } from "../../document.ts";
import type { Extraction } from "../../extract.ts";
import { recordLines } from "../stream.ts";

/** What can be made of a document on its own, and so in any thread. */
export interface Makes {
  /** What it holds, as read: corrections are for those who see more than one document. */
  readonly records: Extraction;
  /** What `osint extract` prints of it. */
  readonly lines: string;
}

/** What is to be made, with all that it takes: a value that can be sent to another thread. */
export interface Task<Kind extends keyof Makes = keyof Makes> {
  readonly make: Kind;
  readonly corrections: Corrections | null;
}

/** What was made of a document, or why nothing could be. */
export type Made<Value> = { readonly value: Value } | { readonly failure: Failure };

/** An error as it can be sent to another thread. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** Loads what the task takes. What comes back is pure and does not throw: bad luck with one document is a value, so that the others go on. */
export async function maker<Kind extends keyof Makes>({
  make,
  corrections,
}: Task<Kind>): Promise<(document: Document) => Made<Makes[Kind]>> {
  const { extract } = await import("../../extract.ts");
  const corrector = corrections && (await loadCorrector()).corrector(corrections);
  const read = (document: Document) => {
    const found = extract(document);
    return corrector?.apply(found) ?? found;
  };
  const makers: { [Kind in keyof Makes]: (document: Document) => Makes[Kind] } = {
    records: read,
    lines: (document) => recordLines(read(document)),
  };
  return (document) => attempt(makers[make], document);
}

function attempt<Value>(make: (document: Document) => Value, document: Document): Made<Value> {
  try {
    return { value: make(document) };
  } catch (error) {
    const { name, message } = error as Error;
    return { failure: { name, message } };
  }
}
