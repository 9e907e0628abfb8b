import type { Extraction } from "../../extract.ts";
import type { DocumentsSummary } from "../summary.ts";
import { compare } from "./group.ts";

export function documentTally() {
  const publishers = new Map<string, number>();
  let count = 0;
  let words = 0;
  let undated = 0;
  let from: string | null = null;
  let to: string | null = null;
  return {
    add({ document }: Extraction) {
      count++;
      words += document.words;
      const day = document.date?.slice(0, 10);
      if (day === undefined) undated++;
      else {
        if (from === null || day < from) from = day;
        if (to === null || day > to) to = day;
      }
      const name = document.publisher;
      if (name !== null) publishers.set(name, (publishers.get(name) ?? 0) + 1);
    },
    finish: (): DocumentsSummary => ({
      count,
      words,
      from,
      to,
      undated,
      publishers: [...publishers]
        .sort(([a, m], [b, n]) => n - m || compare(a, b))
        .map(([name, documents]) => ({ name, documents })),
    }),
  };
}
