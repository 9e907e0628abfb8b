import type { EntityRecord, JoinRecord, MentionRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part, where } from "./column.ts";

export const entityColumns: readonly Column[] = [
  column<EntityRecord>("name", ({ name }) => [part(name, "name")]),
  column<EntityRecord>("type", ({ type, country, rating }) => [
    part(type),
    part(country),
    part(rating && `rated ${rating}`, "hedge"),
  ]),
  column<EntityRecord>("claims", ({ claims }) => [part(claims || null, "number")], { numeric: true }),
  column<EntityRecord>("about", ({ about }) => [part(about || null, "number")], { numeric: true }),
  column<EntityRecord>("mentions", ({ mentions }) => [part(mentions, "number")], { numeric: true }),
  column<EntityRecord>("docs", ({ documents }) => [part(documents.length, "number")], { numeric: true }),
  column<EntityRecord>("seen", ({ firstSeen, lastSeen }) => [
    part(firstSeen),
    part(lastSeen === firstSeen ? null : lastSeen),
  ]),
  column<EntityRecord>("also called", ({ roles, aliases }) => [
    part(roles.join(", "), "where"),
    part(aliases.join(", ")),
  ]),
];

export const joinColumns: readonly Column[] = [
  where(),
  column<JoinRecord>("by", ({ kind, across }) => [
    part(kind, "caution"),
    part(across ? "across documents" : null, "where"),
  ]),
  column<JoinRecord>("name", ({ name }) => [part(name)]),
  column<JoinRecord>("taken for", ({ entity }) => [part(entity.name, "name")]),
  column<JoinRecord>("times", ({ times }) => [part(times, "number")], { numeric: true }),
  column<JoinRecord>("to take it apart", ({ undo }) => [part(undo)]),
];

export const mentionColumns: readonly Column[] = [
  where(),
  column<MentionRecord>("type", ({ type }) => [part(type)]),
  column<MentionRecord>("form", ({ form }) => [part(form)]),
  column<MentionRecord>("entity", ({ name }) => [part(name, "name")]),
  column<MentionRecord>("in the text", ({ text }) => [part(text)]),
];
