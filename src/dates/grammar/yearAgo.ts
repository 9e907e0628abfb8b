import { among } from "../../among.ts";
import { type Candidate, calendar, candidate, type Meaning } from "../meaning.ts";
import { formAt, type Line, wordAt } from "../words.ts";
import { ordinalAt } from "./quarters.ts";
import { grainAt } from "./relative.ts";

/** "year-earlier", "the year-ago quarter", "the same period last year", "the year before", "the day after", "the day before". */
export function parseYearAgo(line: Line, i: number): Candidate | null {
  const at = formAt(line, i) === "the" ? i + 1 : i;
  const quarter = yearAgoQuarter(line, i, at);
  if (quarter) return quarter;
  const grain = grainAt(line, at);
  if (grain === null || wordAt(line, at).note === "plural") return samePeriod(line, i, at);
  const next = formAt(line, at + 1);
  if (next === "-" && among("ago|earlier", formAt(line, at + 2))) {
    const unit = formAt(line, at + 3);
    const last = at > i && among("quarter|period|month|year|half", unit) ? at + 4 : at + 3;
    return candidate(at > i && last === at + 3 ? at : i, last, {
      kind: "shift",
      amount: -1,
      unit: grain,
      grain,
      from: "document",
      keepGrain: true,
    });
  }
  if (at === i || (grain !== "day" && grain !== "year" && grain !== "month" && grain !== "week")) return null;
  const sign = among("before|previous|previously|earlier|prior", next)
    ? -1
    : among("after|following|later", next)
      ? 1
      : 0;
  if (sign === 0 || !ends(line, at + 2)) return null;
  return candidate(i, at + 2, { kind: "shift", amount: sign, unit: grain, grain, from: "reference" });
}

/** Nothing follows that the "before" or "after" could belong to. */
function ends(line: Line, i: number): boolean {
  return i >= line.last || line.tokens[i]!.pos === "PUNCT" || among("and|or|when|but|by|in|at|to", formAt(line, i));
}

/** "the same period last year", "the corresponding quarter a year earlier", "the same month a year ago". */
function samePeriod(line: Line, i: number, at: number): Candidate | null {
  if (
    !among("same|corresponding|comparable", formAt(line, at)) ||
    !among("period|quarter|month|week", formAt(line, at + 1))
  ) {
    return null;
  }
  const rest = [2, 3, 4, 5].map((k) => formAt(line, at + k));
  const of = rest[0] === "of" ? 1 : 0;
  const year = rest[of + 1] === "year" || rest[of + 1] === "year";
  if (rest[of] === "last" && year) return yearBack(i, at + 4 + of);
  if (among("a|the", rest[of] ?? "") && year && among("ago|earlier|before", rest[of + 2] ?? "")) {
    return yearBack(i, at + 5 + of);
  }
  return null;
}

function yearBack(first: number, last: number): Candidate {
  return candidate(first, last, {
    kind: "shift",
    amount: -1,
    unit: "year",
    grain: "year",
    from: "reference",
    keepGrain: true,
  });
}

/** "the year-ago third quarter", "the comparable year-earlier quarter": that quarter, else the one spoken of, a year before. */
function yearAgoQuarter(line: Line, first: number, at: number): Candidate | null {
  const i = among("same|corresponding|comparable", formAt(line, at)) ? at + 1 : at;
  const ago = among("year-ago|year-earlier", formAt(line, i)) ? i + 1 : formAt(line, i) === "year" ? i + 3 : 0;
  if (ago === 0 || (ago === i + 3 && !(formAt(line, i + 1) === "-" && among("ago|earlier", formAt(line, i + 2)))))
    return null;
  const nth = ordinalAt(line, ago);
  const unit = nth === null ? ago : ago + 1;
  if (formAt(line, unit) !== "quarter" || (nth !== null && (nth < 1 || nth > 4))) return null;
  const from: Meaning =
    nth === null
      ? { kind: "shift", amount: 0, unit: "quarter", grain: "quarter", from: "either" }
      : calendar("quarter", { month: nth * 3 - 2 });
  return candidate(first, unit + 1, {
    kind: "shift",
    amount: -1,
    unit: "year",
    grain: "quarter",
    from,
    keepGrain: true,
  });
}
