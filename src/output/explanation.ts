import type { Explanation } from "../explain.ts";
import type { ClaimRecord, DateRecord, FigureRecord, MentionRecord } from "../records.ts";
import type { Part } from "./columns.ts";
import { flow, labelled } from "./flow.ts";
import { legend, markedText } from "./marked.ts";
import { createPaint, type Tone } from "./paint.ts";
import { actTone } from "./views/claims.ts";
import { placeOf } from "./views/column.ts";
import { daysOf } from "./views/dates.ts";
import { amountOf } from "./views/figures.ts";
import {
  actReason,
  breadcrumb,
  certaintyReason,
  foundBy,
  modeReason,
  saidAtReason,
  whoSpeaks,
} from "./views/reasons.ts";
import type { Screen } from "./writer.ts";

/** A line below the text: what, its value, and why or where. */
interface Row {
  readonly label: string;
  readonly parts: readonly Part[];
}

const indent = 11;

/** A record in its text, as a page to read. */
export function explanationScreen(explanation: Explanation, { width, colour }: Screen): string {
  const { kind, record, claim, passage, marks } = explanation;
  const paint = createPaint(colour);
  const block = (parts: readonly Part[], inset = 0) =>
    flow(parts, width && Math.max(20, width - inset), paint)
      .map((line) => `${" ".repeat(inset)}${line}\n`)
      .join("");
  const text = passage.paragraphs.map((paragraph, i) =>
    block(
      [
        part(i === 0 && passage.before ? "… " : ""),
        ...markedText(paragraph, marks, colour),
        part(i === passage.paragraphs.length - 1 && passage.after ? " …" : ""),
      ],
      2,
    ),
  );
  const own = kind === "claim" ? [] : ownRows(explanation);
  const rows = [...own, ...(claim ? claimRows(explanation, claim) : [])];
  const table = rows.map(({ label, parts }) =>
    labelled(label, flow(parts, width && Math.max(20, width - indent), paint), indent, paint),
  );
  return [
    block([part(record.id, "title"), part("  "), part(placeOf(record), "where")]),
    ...["\n", ...text, "\n", block(legend(explanation, colour), 2), "\n"],
    ...table,
  ].join("");
}

function claimRows(explanation: Explanation, claim: ClaimRecord): Row[] {
  const reasons = explanation.reasons!;
  const row = (label: string, value: string | null | undefined, why = "", tone: Tone = "plain"): Row[] =>
    value ? [{ label, parts: [part(value, tone), part(why && `: ${why}`)] }] : [];
  const said = claim.saidAt && (claim.saidAt.value ?? claim.saidAt.text);
  return [
    ...(explanation.kind === "claim" ? [] : row("claim", claim.id, "", "title")),
    ...row("who", whoSpeaks(claim), claim.actor?.id, "name"),
    ...(explanation.chain.length > 1 ? row("chain", breadcrumb(explanation)) : []),
    ...row("act", claim.act, actReason(claim, reasons), actTone(claim.act)),
    ...(claim.polarity === "negative" ? row("polarity", "negative", "", "negative") : []),
    ...row("certainty", claim.certainty, certaintyReason(claim, reasons), claim.hedges.length > 0 ? "hedge" : "plain"),
    ...row("mode", claim.mode, modeReason(claim)),
    ...row("said at", said ?? "unknown", saidAtReason(claim, reasons, explanation.document.date)),
    ...row("setting", claim.setting?.text),
    ...row("told to", claim.addressee?.text),
    ...row("statement", claim.statement),
    ...list("found by", foundBy(reasons), ([name, does]) => [part(name, "name"), part(` (${does})`)]),
    ...list("figures", explanation.figures, figureParts),
    ...list("dates", explanation.dates, dateParts),
    ...(explanation.entities.length > 0
      ? row("entities", explanation.entities.map(({ name, type }) => `${name} (${type})`).join(", "))
      : []),
  ];
}

/** What the record asked for says itself. */
function ownRows({ kind, record }: Explanation): Row[] {
  const row = (label: string, ...parts: Part[]): Row[] => [{ label, parts }];
  switch (kind) {
    case "figure":
      return row("figure", ...figureParts(record as FigureRecord));
    case "date":
      return row("date", ...dateParts(record as DateRecord));
    default: {
      const { name, type, entity, form } = record as MentionRecord;
      return row("mention", part(name, "name"), part(` (${type}, ${form})  `), part(entity, "where"));
    }
  }
}

function figureParts(figure: FigureRecord): Part[] {
  const { text, of, topic, date, id } = figure;
  const what = of ? `${text} ${of.text}` : text;
  const facts = [amountOf(figure), topic, date && `on ${date}`].filter(Boolean).join(", ");
  return [part(what, "number"), part(`: ${facts}  `), part(id, "where")];
}

function dateParts(date: DateRecord): Part[] {
  const { text, type, value, mod, relative, id } = date;
  const days = daysOf(date);
  const facts = [value ?? "unresolved", mod, days !== value && days, type.toLowerCase(), relative && "relative"];
  return [part(text, "number"), part(`: ${facts.filter(Boolean).join(", ")}  `), part(id, "where")];
}

function list<T>(label: string, items: readonly T[], parts: (item: T) => readonly Part[]): Row[] {
  return items.map((item, i) => ({ label: i === 0 ? label : "", parts: parts(item) }));
}

function part(text: string, tone: Tone = "plain"): Part {
  return { text, tone };
}
