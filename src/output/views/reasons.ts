/** Why a claim reads as it does, in words. */
import type { Explanation, Reasons } from "../../explain.ts";
import type { ClaimRecord, Mode } from "../../records.ts";
import { whoOf } from "./claims.ts";

const operators = new Map([
  ["negation", "a negation"],
  ["failure", "a word of failing"],
  ["refusal", "a word of refusing"],
  ["short", "words of stopping short"],
]);

/** From which word the act was read, and what changed it. */
export function actReason(
  { cue, act, polarity }: ClaimRecord,
  { act: { word, listed, operator, by } }: Reasons,
): string {
  if (!cue) return "a headline that names its source has no cue";
  const found = word ? `“${word.text}” is listed as ${listed}` : `“${cue.text}” is in no list of cues`;
  const embedded = operator && (operators.get(operator) ?? operator);
  const negative = polarity === "negative" ? `; its polarity is negative${embedded ? ` with ${embedded}` : ""}` : "";
  if (by === "judgement") return `${found}; analysts who say what may or would be assess it`;
  if (!word || listed === act) return found + negative;
  return embedded && by !== "content"
    ? `${found}; with ${embedded} it is ${act}`
    : `${found}; in these words it is ${act}`;
}

const modes: Readonly<Record<Mode, string>> = {
  direct: "it stands in quotation marks",
  mixed: "a part of it stands in quotation marks",
  indirect: "none of it stands in quotation marks",
};

export function modeReason({ mode }: ClaimRecord): string {
  return modes[mode];
}

export function certaintyReason({ hedges }: ClaimRecord, { certainty }: Reasons): string {
  if (!certainty) return "nothing qualifies it";
  const others = hedges.filter((hedge) => hedge.start !== certainty.start).map((hedge) => `“${hedge.text}”`);
  return `by “${certainty.text}”${others.length > 0 ? `; also ${others.join(", ")}` : ""}`;
}

export function saidAtReason({ saidAt }: ClaimRecord, { saidAt: date }: Reasons, published: string | null): string {
  if (!saidAt) return "the sentence has no date for it";
  const how = date?.relative ? (published ? `, counted from the document's date ${published.slice(0, 10)}` : "") : "";
  return `“${saidAt.text}”${how}`;
}

/** The chain as a breadcrumb, each link with the words that make it: `UNN › ISW (“It is noted”) › Kim Jong-gyu`. */
export function breadcrumb({ claim, document, chain }: Explanation): string {
  const words = claim?.via.map(({ cue }) => (cue ? ` (“${cue.text}”)` : "")) ?? [];
  const offset = document.publisher === null ? 0 : 1;
  return chain.map((name, i) => `${name}${words[i - offset] ?? ""}`).join(" › ");
}

/** Every model and rule that found or changed the claim: its name, and what it did. */
export function foundBy({ found, scores }: Reasons): readonly (readonly [name: string, does: string])[] {
  return found.map(({ id, kind, does }) => {
    const score = ["cues", "nested", "framed"].includes(id) ? ofCue(scores) : id === "roles" ? ofRoles(scores) : "";
    return [id, `${kind}${score}: ${does}`] as const;
  });
}

function ofCue({ cue, grammar }: Reasons["scores"]): string {
  if (cue === null) return "";
  return `, ${signed(cue)}${grammar ? ` with ${signed(grammar)} by grammar` : ""}`;
}

function ofRoles({ source, content }: Reasons["scores"]): string {
  const parts = [
    source === null ? [] : [`source ${signed(source)}`],
    content === null ? [] : [`content ${signed(content)}`],
  ];
  return parts.flat().length > 0 ? `, ${parts.flat().join(", ")}` : "";
}

function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}

export function whoSpeaks(claim: ClaimRecord): string {
  return whoOf(claim) || "nobody named";
}
