import type { Act, ClaimRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import type { Tone } from "../paint.ts";
import { column, part, where } from "./column.ts";

const tones = new Map<Act, Tone>([
  ["denial", "alarm"],
  ["non-denial", "alarm"],
  ["no-comment", "alarm"],
  ["accusation", "alarm"],
  ["threat", "alarm"],
  ["disagreement", "alarm"],
  ["criticism", "alarm"],
  ["warning", "caution"],
  ["prediction", "caution"],
  ["assessment", "caution"],
  ["belief", "caution"],
  ["intention", "caution"],
  ["question", "caution"],
  ["confirmation", "assurance"],
  ["agreement", "assurance"],
  ["promise", "assurance"],
  ["praise", "assurance"],
]);

/** How a kind of speech act is coloured: against something, careful, or in favour. */
export function actTone(act: Act): Tone {
  return tones.get(act) ?? "plain";
}

type Who = Pick<ClaimRecord, "actor" | "source">;

/** Who is credited: the actor's name, else the words of the text, else nothing. */
export function whoOf({ actor, source }: Who): string {
  return actor?.name ?? source?.text ?? "";
}

/** "via UNN, ISW", or "". */
export function viaOf({ via }: Pick<ClaimRecord, "via">): string {
  const names = via.map((link) => link.actor?.name ?? link.source?.text ?? link.cue?.text ?? "").filter(Boolean);
  return names.length > 0 ? `via ${names.join(", ")}` : "";
}

/** How firmly: "negated", the certainty where something qualifies it, and the words that do. */
export function marksOf({ polarity, certainty, hedges }: Pick<ClaimRecord, "polarity" | "certainty" | "hedges">) {
  const words = hedges.map((hedge) => `“${hedge.text}”`).join(" ");
  return [
    part(polarity === "negative" ? "negated" : "", "negative"),
    part(certainty === "stated" ? "" : certainty, "hedge"),
    part(words, "hedge"),
  ];
}

export const claimColumns: readonly Column[] = [
  where(),
  column<ClaimRecord>("said", ({ saidAt }) => [part(saidAt && (saidAt.value ?? saidAt.text))]),
  column<ClaimRecord>("who", (claim) => [part(whoOf(claim), "name"), part(viaOf(claim))]),
  column<ClaimRecord>("act", (claim) => [part(claim.act, actTone(claim.act)), ...marksOf(claim)]),
  column<ClaimRecord>("statement", ({ statement }) => [part(statement)]),
];
