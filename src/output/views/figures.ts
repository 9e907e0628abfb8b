import type { RepeatedFigure } from "../../analysis/index.ts";
import type { FigureRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part, placeOf } from "./column.ts";

const signs = new Map([
  ["=", ""],
  ["~", "~ "],
  [">", "> "],
  ["<", "< "],
  [">=", "≥ "],
  ["<=", "≤ "],
]);

type Amount = Pick<FigureRecord, "value" | "low" | "high" | "bound" | "unit" | "measure">;

/** "≥ 30", "10,000 – 12,000", "~ 2.3 bn USD": the number and its bounds. */
export function amountOf({ value, low, high, bound, unit, measure }: Amount): string {
  const range = low !== null && high !== null && low !== high;
  const number = range
    ? `${numberOf(low)} – ${numberOf(high)}`
    : value === null
      ? ""
      : `${signs.get(bound)}${numberOf(value)}`;
  return unit !== null && measure !== "count" && number !== "" ? `${number} ${unit}` : number;
}

const magnitudes = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/** A number to read, exact: "12,000", "1.5 bn", but "1,234,567". */
function numberOf(value: number): string {
  for (const [size, name] of magnitudes) {
    const scaled = Number((value / size).toPrecision(4));
    if (Math.abs(value) >= size && Math.abs(scaled * size - value) < 1e-6) return `${scaled} ${name}`;
  }
  const [whole = "", fraction] = String(value).split(".");
  if (whole.includes("e")) return whole;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** On a terminal a figure that a document repeats is one row. */
type Shown = FigureRecord & Partial<Pick<RepeatedFigure, "places">>;

/** So many places are listed before "and 3 more". */
const listed = 4;

export const figureColumns: readonly Column[] = [
  column<Shown>("where", (figure) => placesOf(figure).map((place) => part(place, "where")), { where: true }),
  column<Shown>("amount", (figure) => [part(amountOf(figure), "number")], { numeric: true }),
  column<Shown>("in the text", (figure) => [part(figure.text), part(timesOf(figure), "number")]),
  column<Shown>("topic", ({ topic }) => [part(topic)]),
  column<Shown>("who", (figure) => whoOf(figure).map((name) => part(name, "name"))),
  column<Shown>("of what", ({ places = [], ...figure }) => [
    ...[...new Set([figure, ...places].map(({ of }) => of?.text))].map((of) => part(of)),
    part(figure.date && `on ${figure.date}`),
  ]),
];

function placesOf({ places = [], ...figure }: Shown): string[] {
  const all = [...new Set((places.length > 0 ? places : [figure]).map(placeOf))];
  const more = all.length - listed;
  return more > 0 ? [...all.slice(0, listed), `and ${more} more`] : all;
}

function timesOf({ places = [] }: Shown): string {
  return places.length > 1 ? `${places.length} times` : "";
}

/** Everyone who puts the figure forward; where it is given more than once, with the lines. */
function whoOf({ places = [], actor }: Shown): string[] {
  if (places.length < 2) return actor ? [actor.name] : [];
  const lines = new Map<string, Set<number>>();
  for (const place of places) {
    const name = place.actor?.name ?? "(the document)";
    lines.set(name, (lines.get(name) ?? new Set()).add(place.line));
  }
  return [...lines].map(
    ([name, at]) =>
      `${name} ${[...at]
        .slice(0, listed)
        .map((line) => `:${line}`)
        .join(" ")}`,
  );
}
