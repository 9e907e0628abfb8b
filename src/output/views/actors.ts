import type { Act, ActorRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { actTone } from "./claims.ts";
import { column, part } from "./column.ts";

/** Who makes claims: a column for each of these acts; what else somebody does stands in the last one. */
export function actorColumns(acts: readonly Act[]): readonly Column[] {
  return [
    column<ActorRecord>("who", ({ name }) => [part(name, "name")]),
    column<ActorRecord>("rating", ({ rating }) => [part(rating, "hedge")]),
    column<ActorRecord>("said", ({ firstSaid, lastSaid }) => [
      part(firstSaid),
      part(lastSaid === firstSaid ? null : lastSaid),
    ]),
    column<ActorRecord>("claims", ({ claims }) => [part(claims, "number")], { numeric: true }),
    ...acts.map((act) => column<ActorRecord>(act, (actor) => [part(actor.acts[act], actTone(act))], { numeric: true })),
    column<ActorRecord>("docs", ({ documents }) => [part(documents.length, "number")], { numeric: true }),
    column<ActorRecord>("as", (actor) => [part(actor.roles.join(", "), "where"), part(restOf(actor, acts))]),
  ];
}

/** "2 × promise, threat": the acts that have no column. */
function restOf({ acts }: ActorRecord, shown: readonly Act[]): string {
  return Object.entries(acts)
    .filter(([act]) => !shown.includes(act as Act))
    .map(([act, count = 0]) => (count > 1 ? `${count} × ${act}` : act))
    .join(", ");
}

/** The first of these acts, as many as have room for a column on a terminal, beside the others. */
export function actsThatFit(acts: readonly Act[], width: number | null): readonly Act[] {
  if (width === null) return acts;
  let used = besides;
  const room = acts.findIndex((act) => {
    used += act.length + gap;
    return used > width;
  });
  return room < 0 ? acts : acts.slice(0, room);
}

/** Columns of characters that the name, the days, the numbers and the roles take. */
const besides = 73;
const gap = 2;
