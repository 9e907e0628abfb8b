import type { Extraction } from "../../extract.ts";
import type { Act, ClaimRecord } from "../../records.ts";
import { foldWords } from "../names.ts";
import type { ClaimSummary } from "../summary.ts";
import { addToGroup, compare, type Group, ranked, weightOf } from "./group.ts";

/** What an editor looks for first: who denies, confirms, threatens, warns. */
const weights = new Map<Act, number>([
  ["denial", 5],
  ["non-denial", 5],
  ["confirmation", 5],
  ["threat", 5],
  ["warning", 4],
  ["accusation", 4],
  ["no-comment", 4],
  ["demand", 3],
  ["promise", 3],
  ["prediction", 3],
  ["disagreement", 3],
  ["assessment", 2],
  ["proposal", 2],
  ["criticism", 2],
  ["agreement", 2],
]);

/** What each further claim of the same actor loses, so that one talker does not fill the screen. */
const crowding = 2;
/** How many of the best are looked at for a mix of actors. */
const candidates = 20;

/** Collects claims, and ranks them by act, actor, figures and how many documents carry them. */
export function claimTally() {
  const groups = new Map<string, Group<ClaimRecord>>();
  return {
    add({ claims }: Extraction) {
      for (const claim of claims) {
        const who = claim.actor?.id ?? claim.source?.text ?? "";
        addToGroup(groups, `${who}\n${claim.act}\n${foldWords(claim.statement)}`, claim, (group) => group);
      }
    },
    finish: (limit: number): ClaimSummary[] =>
      mixed(ranked(groups.values(), scoreOf).slice(0, limit * candidates), limit).map(
        ({ first, times, documents }) => ({ ...first, times, documents: [...documents].sort(compare) }),
      ),
  };
}

function scoreOf(group: Group<ClaimRecord>): number {
  const { act, actor, figures, mode, statement } = group.first;
  const named = actor === null ? 0 : actor.type === "group" || actor.type === "other" ? 2 : 4;
  const thin = statement.split(" ", 5).length < 4 ? -4 : 0;
  return (
    (weights.get(act) ?? 1) +
    named +
    (figures.length > 0 ? 2 : 0) +
    (mode === "direct" ? 1 : 0) +
    thin +
    weightOf(group)
  );
}

/** Takes the best one again and again, each actor weighing less the more it has already got. */
function mixed(best: readonly Group<ClaimRecord>[], limit: number): Group<ClaimRecord>[] {
  const left = new Set(best);
  const taken = new Map<string, number>();
  const found: Group<ClaimRecord>[] = [];
  const worth = (group: Group<ClaimRecord>) =>
    scoreOf(group) - crowding * (taken.get(group.first.actor?.id ?? "") ?? 0);
  while (found.length < limit && left.size > 0) {
    let next: Group<ClaimRecord> | undefined;
    for (const group of left) if (!next || worth(group) > worth(next)) next = group;
    left.delete(next!);
    found.push(next!);
    const who = next!.first.actor?.id ?? "";
    taken.set(who, (taken.get(who) ?? 0) + 1);
  }
  return found;
}
