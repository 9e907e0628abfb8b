import type { FigureRecord } from "../records.ts";

/** A key that figures share which give the same amount of the same thing. */
export function sameFigure({ measure, unit, topic, low, high, value, bound, of }: FigureRecord): string {
  // "12,000 troops" and "12,000 servicemen" are one: their topic says what is counted.
  const what = measure === "count" ? (topic ?? of?.text.toLowerCase() ?? unit) : `${unit} ${topic}`;
  return [measure, what, bound, low, high, value].join("\n");
}

/** A figure as it first stands in a document, with every place where the document gives it. */
export interface RepeatedFigure extends FigureRecord {
  readonly places: readonly FigureRecord[];
}

/** One document's figures, each amount of a thing once, in the order they first stand. A bare number is like no other. */
export function repeatedFigures(figures: readonly FigureRecord[]): RepeatedFigure[] {
  const groups = new Map<string, { first: FigureRecord; places: FigureRecord[] }>();
  for (const figure of figures) {
    const known = figure.value ?? figure.low ?? figure.high;
    const named = figure.measure !== "count" || figure.topic !== null || figure.of !== null;
    const key = known !== null && named ? sameFigure(figure) : figure.id;
    const group = groups.get(key);
    if (group) group.places.push(figure);
    else groups.set(key, { first: figure, places: [figure] });
  }
  return [...groups.values()].map(({ first, places }) => ({ ...first, places }));
}
