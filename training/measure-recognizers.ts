/**
 * Measures dates and figures on the English test cases of Microsoft Recognizers-Text, as far as they make sense for news: a table of how
 * many hold per type. `npx tsx training/measure-recognizers.ts [--show N]` prints it, and N cases of each type that do not hold.
 */
import { join } from "node:path";
import { findDates } from "../src/dates/index.ts";
import { findFigures } from "../src/figures/index.ts";
import { analyse } from "../src/language/index.ts";
import { corpora, readJsonl } from "./files.ts";

interface Resolution {
  readonly value?: string;
  readonly Timex?: string;
  readonly FutureResolution?: Readonly<Record<string, string>>;
  readonly PastResolution?: Readonly<Record<string, string>>;
}

interface Case {
  readonly model: string;
  readonly input: string;
  readonly reference: string | null;
  readonly aligned: boolean;
  readonly results: readonly { start: number; end: number; text: string; resolution: Resolution | null }[];
}

type Found = {
  start: number;
  end: number;
  value: string | number | null;
  low?: number | null;
  from?: string | null;
  to?: string | null;
};
type Right = (found: Found, resolution: Resolution) => boolean;

const day: Right = ({ from, to }, { FutureResolution, PastResolution }) =>
  from !== null && from === to && (from === FutureResolution?.date || from === PastResolution?.date);
/** Their periods end with the day after the last, ours with the last. */
const period: Right = ({ from, to }, { FutureResolution, PastResolution }) =>
  [FutureResolution, PastResolution].some(
    (one) => one?.startDate === from && (one?.endDate === to || (to != null && one?.endDate === dayAfter(to))),
  );
const timex: Right = ({ value }, { Timex }) => value === Timex;
const number: Right = ({ value, low }, { value: theirs }) => {
  const wanted = Number.parseFloat(theirs ?? "");
  return [value, low].some((ours) => typeof ours === "number" && Math.abs(ours - wanted) <= Math.abs(wanted) * 1e-6);
};

/** Types that news has: what the case's model is called, what of ours answers it, and when it is right. */
const types: readonly { name: string; models: readonly string[]; layer: "dates" | "figures"; right: Right }[] = [
  { name: "dates", models: ["DateParser", "HolidayParser"], layer: "dates", right: day },
  { name: "periods", models: ["DatePeriodParser"], layer: "dates", right: period },
  { name: "durations", models: ["DurationParser"], layer: "dates", right: timex },
  { name: "sets", models: ["SetParser"], layer: "dates", right: timex },
  { name: "numbers", models: ["NumberModel"], layer: "figures", right: number },
  { name: "percentages", models: ["PercentModel"], layer: "figures", right: number },
  { name: "money", models: ["CurrencyModel"], layer: "figures", right: number },
  { name: "measures", models: ["DimensionModel", "TemperatureModel"], layer: "figures", right: number },
  { name: "ages", models: ["AgeModel"], layer: "figures", right: number },
];

const LEFT_OUT = `Left out: the models for calendars, tasks and other modes (requests to an assistant: "book me a room"), times of day and time zones
alone (no calendar day), ordinals and number ranges (their intervals have no counterpart here), extractors (the parsers' cases without values)
and merged models (the same cases again). Cases that should not hold: a bare number read as a day ("I'll be back on 15") or "may" as the month; dates
without a year, which that library puts forward and back at once (either is taken as right here); spelled arithmetic; numbers inside words.`;

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function read({ input, reference }: Case): Record<"dates" | "figures", Found[]> {
  const analysis = analyse(input);
  const dates = findDates(analysis, reference?.slice(0, 10) ?? null);
  return { dates: [...dates], figures: [...findFigures(analysis, dates)] };
}

/** Whether each of their results is found where they have it, and right; where they find nothing, neither do we. */
function holds(one: Case, layer: "dates" | "figures", right: Right): boolean {
  const found = read(one)[layer];
  if (one.results.length === 0) return found.length === 0;
  return one.results.every(({ start, end, resolution }) =>
    found.some((ours) => ours.start < end && ours.end > start && (resolution === null || right(ours, resolution))),
  );
}

/** The table in Markdown; `show` cases of each type that do not hold go to standard error. */
export function measureRecognizers(show = 0): string {
  const cases = readJsonl<Case>(join(corpora, "recognizers", "cases.jsonl.gz")).filter(({ aligned }) => aligned);
  const rows = types.map(({ name, models, layer, right }) => {
    const own = cases.filter(({ model }) => models.includes(model));
    const failed = own.filter((one) => !holds(one, layer, right));
    for (const { input, results } of failed.slice(0, show))
      console.error(`${name}: ${input}  [${results.map(({ text }) => text).join("; ")}]`);
    const share = (100 * (own.length - failed.length)) / own.length;
    return `| ${name} | ${own.length} | ${own.length - failed.length} | ${share.toFixed(0)} % |`;
  });
  return ["| type | cases | hold | |", "|---|---|---|---|", ...rows, "", LEFT_OUT].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf("--show");
  console.log(measureRecognizers(at > 0 ? Number(process.argv[at + 1]) : 0));
}
