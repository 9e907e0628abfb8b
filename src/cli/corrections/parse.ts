/** osint.yaml → what it says. Loads the YAML and the schema library: import it only where there is such a file. */
import * as v from "valibot";
import { isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Corrections } from "../../analysis/index.ts";
import { UsageError } from "../usage.ts";
import { Misplaced, placeOf, plain, type Step } from "./nodes.ts";
import { block, joined } from "./schema.ts";

/** So many mistakes are told at once. */
const most = 10;

/** Reads the text of a file of that name. Throws UsageError with each mistake as `name:line:column: what was expected`. */
export function parseCorrections(text: string, name: string): Corrections {
  const lines = new LineCounter();
  const mistakes: { readonly at: number; readonly message: string }[] = [];
  const settings = { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, settings);
  const root = document.contents;
  // What follows the first is mostly its consequence.
  for (const { pos, code, message } of document.errors.slice(0, 1))
    mistakes.push({ at: pos[0], message: code === "RESOURCE_EXHAUSTION" ? "nested too deeply" : message });
  const blocks: v.InferOutput<typeof block>[] = [];
  if (mistakes.length === 0 && root !== null && root.range[0] !== root.range[1]) {
    for (const node of isSeq(root) ? root.items : [root]) {
      const nodes = new Map<unknown, Node>();
      try {
        const result = v.safeParse(block, plain(node, nodes));
        if (result.success) blocks.push(result.output);
        for (const { message, path = [] } of result.issues ?? [])
          mistakes.push({ at: placeOf(path as Step[], node as Node, nodes), message });
      } catch (error) {
        if (!(error instanceof Misplaced)) throw error;
        mistakes.push(error);
      }
    }
  }
  if (mistakes.length > 0) throw new UsageError(told(mistakes, lines, name));
  return joined(blocks);
}

function told(
  mistakes: readonly { readonly at: number; readonly message: string }[],
  lines: LineCounter,
  name: string,
): string {
  // The first thing wrong at a place says enough.
  const byPlace = new Map([...mistakes].reverse().map((mistake) => [mistake.at, mistake]));
  const sorted = [...byPlace.values()].sort((a, b) => a.at - b.at);
  const shown = sorted.slice(0, most).map(({ at, message }) => {
    const { line, col } = lines.linePos(at);
    return `${name}:${line}:${col}: ${message}`;
  });
  return [...shown, ...(sorted.length > most ? [`and ${sorted.length - most} more mistakes`] : [])].join("\n");
}
