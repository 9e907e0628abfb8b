const SIBILANTS = ["s", "x", "z", "ch", "sh"];

/** The plural of an English noun, of its last word if it has several. */
export function pluralOf(noun: string): string {
  const stem = (cut: number) => noun.slice(0, -cut);
  if (noun.endsWith("foot")) return noun === "foot" || noun.endsWith(" foot") ? `${stem(4)}feet` : `${noun}s`;
  if (noun.endsWith("feet") || noun.endsWith("craft")) return noun;
  if (noun.endsWith("man") && !noun.endsWith("human") && !noun.endsWith("german")) return `${stem(3)}men`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (noun.endsWith("fe") && !noun.endsWith("ffe")) return `${stem(2)}ves`;
  if (noun.endsWith("y") && !"aeiou".includes(noun.at(-2) ?? "a")) return `${stem(1)}ies`;
  return SIBILANTS.some((end) => noun.endsWith(end)) ? `${noun}es` : `${noun}s`;
}
