import type { Explanation, Mark } from "../explain.ts";
import type { Span } from "../text.ts";
import type { Part } from "./columns.ts";
import type { Tone } from "./paint.ts";

interface Sign {
  readonly part: Mark["part"];
  readonly tone: Tone;
  readonly brackets: readonly [string, string];
  readonly name: string;
}

/** How parts are shown, those that win over others where they overlap first. What is not here is told below the text. */
const signs: readonly Sign[] = [
  { part: "asked", tone: "asked", brackets: [">>", "<<"], name: "asked for" },
  { part: "hedge", tone: "hedge", brackets: ["*", "*"], name: "hedge" },
  { part: "cue", tone: "cue", brackets: ["<", ">"], name: "cue" },
  { part: "source", tone: "source", brackets: ["[", "]"], name: "source" },
  { part: "content", tone: "content", brackets: ["{", "}"], name: "content" },
];

/** A paragraph with what is marked in it: coloured, or in brackets where there is no colour. `marks` are in order, the outer first. */
export function markedText({ text, start, end }: Span, marks: readonly Mark[], colour: boolean): Part[] {
  const shown = marks.filter((mark) => signOf(mark) && mark.start < end && mark.end > start);
  const opening = groupedBy(shown, (mark) => Math.max(mark.start, start));
  const closing = groupedBy(shown, (mark) => Math.min(mark.end, end));
  const edges = [...new Set([start, end, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  const open = new Map(signs.map(({ part }) => [part, 0]));
  const parts: Part[] = [];
  const bracket = (mark: Mark, side: 0 | 1) => {
    if (!colour) parts.push({ text: signOf(mark)!.brackets[side], tone: "plain" });
    open.set(mark.part, open.get(mark.part)! + (side === 0 ? 1 : -1));
  };
  for (const [i, from] of edges.entries()) {
    // What closes here closes from the inside out, then the next things open from the outside in.
    for (const mark of closing.get(from)?.reverse() ?? []) bracket(mark, 1);
    for (const mark of opening.get(from) ?? []) bracket(mark, 0);
    const to = edges[i + 1];
    const sign = colour ? signs.find(({ part }) => open.get(part)! > 0) : undefined;
    if (to !== undefined) parts.push({ text: text.slice(from - start, to - start), tone: sign?.tone ?? "plain" });
  }
  return parts;
}

function groupedBy(marks: readonly Mark[], key: (mark: Mark) => number): Map<number, Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(key(mark));
    if (group) group.push(mark);
    else groups.set(key(mark), [mark]);
  }
  return groups;
}

const order: readonly Mark["part"][] = ["source", "cue", "content", "hedge", "asked"];

/** What the marks of a passage mean, those that are there. */
export function legend({ marks }: Explanation, colour: boolean): Part[] {
  return order
    .map((part) => signs.find((sign) => sign.part === part)!)
    .filter(({ part }) => marks.some((mark) => mark.part === part))
    .flatMap(({ tone, brackets: [open, close], name }, i): Part[] => [
      { text: i > 0 ? "  " : "", tone: "plain" },
      { text: colour ? name : `${open}${name}${close}`, tone: colour ? tone : "plain" },
    ]);
}

function signOf({ part }: Mark): Sign | undefined {
  return signs.find((sign) => sign.part === part);
}
