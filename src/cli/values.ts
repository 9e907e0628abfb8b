/** The words that options take. The schemas in records.ts list the same; a test holds the two together, and start-up is spared the schemas. */
import type { Act, EntityType, Measure, Mode } from "../records.ts";

export const acts: readonly Act[] = [
  "statement",
  "report",
  "assessment",
  "prediction",
  "warning",
  "confirmation",
  "denial",
  "non-denial",
  "no-comment",
  "accusation",
  "promise",
  "threat",
  "demand",
  "proposal",
  "question",
  "praise",
  "criticism",
  "agreement",
  "disagreement",
  "belief",
  "intention",
];

export const modes: readonly Mode[] = ["direct", "indirect", "mixed"];

export const entityTypes: readonly EntityType[] = [
  "person",
  "organization",
  "place",
  "group",
  "facility",
  "weapon",
  "vehicle",
  "event",
  "treaty",
  "other",
];

export const measures: readonly Measure[] = [
  "count",
  "money",
  "percent",
  "length",
  "area",
  "mass",
  "volume",
  "speed",
  "duration",
  "temperature",
  "energy",
  "power",
  "age",
  "ratio",
  "rank",
  "other",
];

export const dateTypes = ["DATE", "TIME", "DURATION", "SET"] as const;

/** What figures are about, as far as it is told. */
export const topics = [
  "personnel",
  "killed",
  "wounded",
  "captured",
  "missing",
  "displaced",
  "casualties",
  "equipment",
  "munitions",
  "strikes",
  "territory",
  "infrastructure",
  "units",
  "money",
] as const;
