import { type Context, changed, joinedParts, type Relation } from "../relation.ts";
import type { TokenRange } from "../role-features.ts";
import { quotedStretches } from "./quoted-stretches.ts";

const ID = "quotation-run";

/** Paragraphs that each open with a mark, of which none has closed yet. */
interface Run {
  readonly mark: string;
  /** Whose words they are for sure; else whoever spoke `previous` to them, if they close. */
  readonly speaker: Relation | null;
  readonly previous: Relation | null;
  readonly parts: TokenRange[];
}

/**
 * A speaker goes on over paragraphs: each opens with a mark and only the last closes, or a sentence is nothing but quotation, right
 * behind one that is attributed. All of it is content of one claim, a part for each stretch.
 */
export function runOn(context: Context, relations: readonly Relation[]): Relation[] {
  const added = new Map<Relation, TokenRange[]>();
  const give = (relation: Relation | null, parts: readonly TokenRange[]) => {
    if (!relation) return;
    const given = added.get(relation) ?? [];
    for (const part of parts) given.push(part);
    added.set(relation, given);
  };
  let run = null as Run | null;
  let speaker: Relation | null = null;
  let mark = "";
  for (const { part, open, owner, speaks, ...stretch } of quotedStretches(context, relations)) {
    const running: Run | null = run && stretch.mark === run.mark ? run : null;
    if (run && !running) give(run.speaker, run.parts);
    run = null;
    const previous: Relation | null = speaker;
    speaker = null;
    if (running && part && !owner) {
      running.parts.push(part);
      if (open) run = running;
      else {
        speaker = running.speaker ?? running.previous;
        give(speaker, running.parts);
      }
    } else if (running) {
      give(running.speaker ?? owner, running.parts);
    } else if (part && !owner && stretch.filled && isSingle(stretch.mark) === isSingle(mark)) {
      if (open) run = { mark: stretch.mark, speaker: null, previous, parts: [part] };
      else {
        speaker = previous;
        give(speaker, [part]);
      }
    }
    speaker = speaks ?? speaker;
    if (speaks && open) {
      give(speaks, [open]);
      run = { mark: stretch.openMark, speaker: speaks, previous: null, parts: [] };
    }
    mark = stretch.lastMark;
  }
  if (run) give(run.speaker, run.parts);
  return relations.map((relation) => {
    const parts = added.get(relation);
    return parts ? changed(relation, ID, { content: joinedParts([...relation.content, ...parts], true) }) : relation;
  });
}

function isSingle(mark: string): boolean {
  return /^['‘’‚‹]$/.test(mark);
}
