import { isEnglish } from "../english.ts";
import type { DocumentRecord } from "../records.ts";
import type { Session } from "./command.ts";

/** So many documents are named; of more, the languages are counted. */
const named = 4;

/** Tells at the end which documents were not read for records because they are not English. */
export function unreadLanguages(session: Session) {
  const first: string[] = [];
  const counts = new Map<string, number>();
  let all = 0;
  return {
    see({ path, language }: Pick<DocumentRecord, "path" | "language">): void {
      if (isEnglish(language)) return;
      all++;
      if (first.length < named) first.push(`${path === "-" ? "standard input" : path} (${language})`);
      counts.set(language, (counts.get(language) ?? 0) + 1);
    },
    tell(): void {
      if (all === 0) return;
      const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const which =
        all <= named ? first.join(", ") : byCount.map(([language, count]) => `${language} ${count}`).join(", ");
      const are = all === 1 ? "1 document is" : `${all} documents are`;
      const were = all === 1 ? "was" : "were";
      session.say(
        "notice",
        `${are} not English and ${were} not read for records (--language en reads ${all === 1 ? "it" : "them"}): ${which}`,
      );
    },
  };
}
