/** Running heads and feet that say something: each once, those that only count pages left out. */
export function headsOf(texts: Iterable<string>): string[] {
  const heads = [...texts].map((text) => text.replace(/\s+/g, " ").trim());
  return [...new Set(heads)].filter((text) => /\p{L}/u.test(text.replace(/\b(?:page|of)\b/gi, "")));
}
