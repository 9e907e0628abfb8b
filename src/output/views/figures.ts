import type { FigureRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part, where } from "./column.ts";

const signs = new Map([
  ["=", ""],
  ["~", "~ "],
  [">", "> "],
  ["<", "< "],
  [">=", "≥ "],
  ["<=", "≤ "],
]);

type Amount = Pick<FigureRecord, "value" | "low" | "high" | "bound" | "unit" | "measure">;

/** "≥ 30", "10000 – 12000", "~ 2300000000 USD": the number and its bounds, as a machine would compare them. */
export function amountOf({ value, low, high, bound, unit, measure }: Amount): string {
  const range = low !== null && high !== null && low !== high;
  const number = range ? `${low} – ${high}` : value === null ? "" : `${signs.get(bound)}${value}`;
  return unit !== null && measure !== "count" && number !== "" ? `${number} ${unit}` : number;
}

export const figureColumns: readonly Column[] = [
  where(),
  column<FigureRecord>("amount", (figure) => [part(amountOf(figure), "number")], { numeric: true }),
  column<FigureRecord>("in the text", ({ text }) => [part(text)]),
  column<FigureRecord>("topic", ({ topic }) => [part(topic)]),
  column<FigureRecord>("who", ({ actor }) => [part(actor?.name, "name")]),
  column<FigureRecord>("of what", ({ of, date }) => [part(of?.text), part(date && `on ${date}`)]),
];
