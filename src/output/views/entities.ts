import type { EntityRecord, MentionRecord } from "../../records.ts";
import type { Column } from "../columns.ts";
import { column, part, where } from "./column.ts";

export const entityColumns: readonly Column[] = [
  column<EntityRecord>("name", ({ name }) => [part(name, "name")]),
  column<EntityRecord>("type", ({ type }) => [part(type)]),
  column<EntityRecord>("country", ({ country }) => [part(country)]),
  column<EntityRecord>("mentions", ({ mentions }) => [part(mentions, "number")], { numeric: true }),
  column<EntityRecord>("claims", ({ claims }) => [part(claims, "number")], { numeric: true }),
  column<EntityRecord>("documents", ({ documents }) => [part(documents.length, "number")], { numeric: true }),
  column<EntityRecord>("also called", ({ roles, aliases }) => [
    part(roles.join(", "), "where"),
    part(aliases.join(", ")),
  ]),
];

export const mentionColumns: readonly Column[] = [
  where(),
  column<MentionRecord>("type", ({ type }) => [part(type)]),
  column<MentionRecord>("form", ({ form }) => [part(form)]),
  column<MentionRecord>("entity", ({ name }) => [part(name, "name")]),
  column<MentionRecord>("in the text", ({ text }) => [part(text)]),
];
