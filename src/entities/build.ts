import type { Analysis } from "../language/index.ts";
import { type Chain, canonicalName } from "./chains.ts";
import { slug } from "./fold.ts";
import type { Entities, Entity, Mention } from "./types.ts";

/** A mention before its entity is made: tokens `first` to `last` (exclusive), and its chain. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly form: Mention["form"];
  readonly chain: number;
}

/** Turns chains into entities in order of their first mention; chains of one id become one entity. */
export function build({ tokens }: Analysis, chains: readonly Chain[], references: readonly Reference[]): Entities {
  const sorted = [...references].sort((a, b) => a.first - b.first || b.last - a.last);
  const groups = new Map<string, Chain[]>();
  const idOf = chains.map((chain) => `${chain.type}:${slug(canonicalName(chain))}`);
  const position = new Map<string, number>();
  const seen = new Set<number>();
  for (const { chain } of sorted) {
    if (seen.has(chain)) continue;
    seen.add(chain);
    const id = idOf[chain]!;
    const found = groups.get(id);
    if (found) found.push(chains[chain]!);
    else {
      position.set(id, groups.size);
      groups.set(id, [chains[chain]!]);
    }
  }
  return {
    entities: [...groups].map(([id, group]) => entityOf(id, group)),
    mentions: sorted.map(({ first, last, form, chain }) => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      form,
      entity: position.get(idOf[chain]!)!,
    })),
  };
}

function entityOf(id: string, group: readonly Chain[]): Entity {
  const name = canonicalName(group[0]!);
  const aliases = new Set(group.flatMap((chain) => [...chain.spellings.keys()]));
  aliases.delete(name);
  return {
    id,
    name,
    type: group[0]!.type,
    aliases: [...aliases].sort(byCode),
    roles: [...new Set(group.flatMap((chain) => [...chain.roles]))].sort(byCode),
    country: group.find((chain) => chain.country !== null)?.country ?? null,
  };
}

/** Order by code units: the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
