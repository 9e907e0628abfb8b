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

/** `null` with --all-copies. `mentions`: whether those count, too. */
export async function onceEach(
  { allCopies }: Pick<Values, "allCopies">,
  session: Session,
  { mentions = false } = {},
): Promise<Once | null> {
  if (allCopies) return null;
  const { copies } = await duplicates();
  const known = copies({ mentions });
  return {
    ...known,
    tell() {
      const documents = known.likeEarlier();
      if (documents === 0) return;
      const are =
        documents === 1
          ? "1 document is a copy or another version of an earlier one: what it repeats"
          : `${documents} documents are copies or other versions of earlier ones: what they repeat`;
      session.say(
        "notice",
        `${are} in the same words is not counted (--all-copies counts it, osint documents --duplicates lists them)`,
      );
    },
  };
}
