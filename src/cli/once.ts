import { type Copies, duplicates } from "../analysis/index.ts";
import type { Option, Session, Values } from "./command.ts";

export const allCopies: Option = {
  flags: "--all-copies",
  description: "count what copies and other versions of a document repeat, too",
  group: "Filters",
};

/** What counts every saying once, though copies and other versions of a document repeat it. */
export interface Once extends Copies {
  /** Says what was not counted. */
  tell(): void;
}

/** `null` with --all-copies. */
export async function onceEach({ allCopies }: Pick<Values, "allCopies">, session: Session): Promise<Once | null> {
  if (allCopies) return null;
  const { copies } = await duplicates();
  const known = copies();
  return {
    ...known,
    tell() {
      const { documents, records } = known.counts();
      if (documents === 0) return;
      const are =
        documents === 1
          ? "1 document is a copy or another version"
          : `${documents} documents are copies or other versions`;
      session.say(
        "notice",
        `${are} of earlier ones: ${records} claims, figures and dates that they repeat are not counted ` +
          "(--all-copies counts them, osint documents --duplicates lists them)",
      );
    },
  };
}
