/** The words that fields of records may hold. Schemas, types and options are made from these lists; loading them costs nothing. */

export const acts = [
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
] as const;

export const modes = ["direct", "indirect", "mixed"] as const;

export const certainties = [
  "almost-certain",
  "very-likely",
  "likely",
  "even-chance",
  "unlikely",
  "very-unlikely",
  "remote",
  "possible",
  "stated",
] as const;

export const entityTypes = [
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
] as const;

export const measures = [
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
] as const;

export const dateTypes = ["DATE", "TIME", "DURATION", "SET"] as const;

/** What figures are about, as far as it is told: the topics of lexicons/figure-*.tsv. */
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

/** How reliable a source is, by the Admiralty code: A completely, B usually, C fairly, D not usually, E not; F cannot be judged. */
export const ratings = ["A", "B", "C", "D", "E", "F"] as const;

/** What a name was taken for an entity by, where that could be wrong. */
export const joinKinds = ["surname", "given-name", "initial", "transliteration", "acronym", "first-word"] as const;
