/** What a text says about itself before its prose begins: a row of small recognisers, each with one idea. */
import { nothingStated, type Stated } from "../types.ts";
import { byline } from "./byline.ts";
import { dateLine } from "./date-line.ts";
import { dateline } from "./dateline.ts";
import { readFrontMatter } from "./front-matter.ts";
import { headOf, type Recogniser } from "./head.ts";
import { labels, updatedLabel } from "./labels.ts";
import { leadingDate } from "./leading-date.ts";
import { titleLine } from "./title.ts";

export { wholeDate } from "./calendar.ts";
export { urlDate } from "./url-date.ts";

/** In order: the first that states a field is believed. */
const recognisers: readonly Recogniser[] = [leadingDate, labels, dateLine, byline, dateline, updatedLabel, titleLine];

export interface SelfDescription {
  /** From fields of a front matter, as written there. */
  readonly fields: Stated;
  /** From the lines of the text; `date` is ISO 8601. */
  readonly lines: Stated;
  readonly proseStart: number;
}

/** Reads the head of a text. Never looks further than a few thousand characters. */
export function describe(text: string): SelfDescription {
  const front = readFrontMatter(text);
  let proseStart = front?.proseStart ?? 0;
  const head = headOf(text, proseStart);
  let lines: Stated = nothingStated;
  for (const recognise of recognisers) {
    const { proseStart: start, ...found } = recognise(head) ?? {};
    lines = fill(lines, found);
    proseStart = start ?? proseStart;
  }
  return { fields: fill(nothingStated, front?.stated ?? {}), lines, proseStart };
}

/** `first`, with what it leaves open taken from `second`. */
export function fill(first: Stated, second: Partial<Stated>): Stated {
  return {
    title: first.title ?? second.title ?? null,
    publisher: first.publisher ?? second.publisher ?? null,
    author: first.author ?? second.author ?? null,
    url: first.url ?? second.url ?? null,
    date: first.date ?? second.date ?? null,
    language: first.language ?? second.language ?? null,
  };
}
