/** The plural of an English noun, of its last word if it has several. */
export function pluralOf(noun: string): string {
  // By the last letter: most nouns just take an s, and there are a thousand of them to ask for.
  switch (noun.charAt(noun.length - 1)) {
    case "s":
    case "x":
    case "z":
      return `${noun}es`;
    case "h":
      return noun.endsWith("ch") || noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
    case "y":
      return "aeiou".includes(noun.charAt(noun.length - 2)) ? `${noun}s` : `${noun.slice(0, -1)}ies`;
    case "e":
      return noun.endsWith("fe") && !noun.endsWith("ffe") ? `${noun.slice(0, -2)}ves` : `${noun}s`;
    case "d":
      return noun.endsWith("child") ? `${noun}ren` : `${noun}s`;
    case "n":
      return noun.endsWith("man") && !noun.endsWith("human") && !noun.endsWith("german")
        ? `${noun.slice(0, -3)}men`
        : `${noun}s`;
    case "t":
      if (noun === "foot" || noun.endsWith(" foot")) return `${noun.slice(0, -4)}feet`;
      return noun.endsWith("feet") || noun.endsWith("craft") ? noun : `${noun}s`;
    default:
      return `${noun}s`;
  }
}
