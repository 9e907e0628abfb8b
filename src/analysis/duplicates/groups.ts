import type { DocumentRecord, DuplicateRecord } from "../../records.ts";
import { compare } from "../summary/group.ts";
import { type Likeness, likenessFinder } from "./find.ts";

interface Member {
  readonly at: number;
  readonly document: DocumentRecord;
  readonly numbers: ReadonlySet<string>;
}

/** Groups documents that are copies or versions of one another. */
export function duplicateGroups() {
  const finder = likenessFinder();
  const members: Member[] = [];
  /** Of each document, one of its group that came before it, or itself. */
  const leads: number[] = [];
  const leadOf = (at: number): number => {
    let lead = at;
    while (leads[lead] !== lead) lead = leads[lead]!;
    return lead;
  };
  return {
    add(document: DocumentRecord, text: string): void {
      const at = members.length;
      leads.push(at);
      for (const { of } of finder.add(text)) {
        const [a, b] = [leadOf(at), leadOf(of)];
        leads[Math.max(a, b)] = Math.min(a, b);
      }
      members.push({ at, document, numbers: new Set(text.match(/\d+(?:[.,:]\d+)*/g)) });
    },
    /** The groups in the order of their first documents; in each the most complete document first, then the others as they came. */
    finish(): DuplicateRecord[] {
      const groups = new Map<number, Member[]>();
      for (const member of members) {
        const lead = leadOf(member.at);
        groups.set(lead, [...(groups.get(lead) ?? []), member]);
      }
      return [...groups.values()]
        .filter((group) => group.length > 1)
        .flatMap((group) => {
          const [first, ...others] = [...group].sort(byCompleteness);
          const rest = others.sort((a, b) => a.at - b.at).map((member) => recordOf(member, first!));
          return [recordOf(first!, null), ...rest];
        });
    },
  };

  function recordOf({ at, document, numbers }: Member, first: Member | null): DuplicateRecord {
    const { id, path, title, publisher, date, words } = document;
    const told = { id, path, title, publisher, date, words };
    if (first === null)
      return { ...told, duplicateOf: null, likeness: null, common: null, onlyHere: [], onlyThere: [] };
    const { likeness, common } = finder.compare(at, first.at);
    return {
      ...told,
      duplicateOf: first.document.id,
      likeness: likeness satisfies Likeness,
      common: Math.round(common * 100) / 100,
      onlyHere: [...numbers].filter((number) => !first.numbers.has(number)),
      onlyThere: [...first.numbers].filter((number) => !numbers.has(number)),
    };
  }
}

/** The longest, of equals the one published first, then the one read first. */
function byCompleteness(a: Member, b: Member): number {
  return b.document.words - a.document.words || compare(a.document.date ?? "~", b.document.date ?? "~") || a.at - b.at;
}
