import type { ActorSummary, ClaimSummary, FigureSummary, TimelineEntry } from "../../analysis/index.ts";
import type { Column, Part } from "../columns.ts";
import { actTone, marksOf, viaOf, whoOf } from "./claims.ts";
import { column, part, where } from "./column.ts";
import { daysOf } from "./dates.ts";
import { amountOf } from "./figures.ts";

/** On one screen, a passage longer than this is cut; the place it stands at says where to read on. */
const longest = 220;

export const actorColumns: readonly Column[] = [
  column<ActorSummary>("claims", ({ claims }) => [part(claims, "number")], { numeric: true }),
  column<ActorSummary>("who", ({ name }) => [part(name, "name")]),
  column<ActorSummary>("what they do", ({ acts }) => [
    part(acts.map(({ act, count }) => (count > 1 ? `${count} × ${act}` : act)).join(", ")),
  ]),
  column<ActorSummary>("as", ({ roles }) => [part(roles.slice(0, 3).join("; "), "where")]),
];

/** The columns of the claims, the figures and the timeline; `short` cuts long passages. */
export function summaryColumns(short: boolean) {
  const passage = (text: string | undefined): Part | null => part(text && short ? shortened(text) : text);
  const claims: readonly Column[] = [
    where(),
    column<ClaimSummary>("who", (claim) => [
      part(whoOf(claim), "name"),
      part(viaOf(claim)),
      part(claim.saidAt && (claim.saidAt.value ?? claim.saidAt.text), "where"),
    ]),
    column<ClaimSummary>("act", (claim) => [part(claim.act, actTone(claim.act)), ...marksOf(claim)]),
    column<ClaimSummary>("statement", (claim) => [passage(claim.statement), part(repeated(claim), "number")]),
  ];
  const figures: readonly Column[] = [
    where(),
    column<FigureSummary>("amount", (figure) => [part(amountOf(figure), "number")], { numeric: true }),
    column<FigureSummary>("topic", ({ topic }) => [part(topic)]),
    column<FigureSummary>("who", ({ actors }) => [part(actors.join("; "), "name")]),
    column<FigureSummary>("of what", (figure) => [
      part(figure.of ? `${figure.text} ${figure.of.text}` : figure.text),
      part(repeated(figure), "number"),
    ]),
  ];
  const timeline: readonly Column[] = [
    where(),
    column<TimelineEntry>("days", (entry) => [part(daysOf(entry), "number")]),
    column<TimelineEntry>("what", (entry) => [
      passage((entry.event?.text ?? entry.text).replace(/^[-–—]\s+/, "")),
      part(repeated(entry), "number"),
    ]),
  ];
  return { claims, figures, timeline };
}

function repeated({ times, documents }: Pick<ClaimSummary, "times" | "documents">): string {
  if (times === 1) return "";
  return documents.length > 1 ? `${times} times in ${documents.length} documents` : `${times} times`;
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > longest / 2 ? end : longest)} …`;
}
