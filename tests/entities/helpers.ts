import { findEntities } from "../../src/entities/index.ts";
import { analyse } from "../../src/language/index.ts";

/** Each entity of a text with the texts of its mentions: `{ "person:vladimir-putin": ["Vladimir Putin", "he"] }` as a map. */
export function mentionsOf(text: string): Map<string, string[]> {
  const { entities, mentions } = findEntities(analyse(text));
  const found = new Map<string, string[]>(entities.map((entity) => [entity.id, []]));
  for (const { entity, start, end } of mentions) found.get(entities[entity]!.id)!.push(text.slice(start, end));
  return found;
}

/** The entity with an id, or undefined. */
export function entityOf(text: string, id: string) {
  return findEntities(analyse(text)).entities.find((entity) => entity.id === id);
}
