/** Names as a user asks for them: case, accents, marks and a leading article do not matter, and a part of a name is enough. */

/** Letters that no decomposition turns into their plain forms. */
const plainLetters = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** "The Kremlin's Leader" → " kremlin s leader ": words in small letters without accents, a space around each. */
export function foldWords(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => plainLetters.get(letter)!);
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

/** Whether a name holds all words of the one asked for, in order and side by side. */
export type NameTest = (name: string) => boolean;

/** A test that any of the names asked for passes. A name without letters or digits matches nothing. */
export function nameTest(asked: readonly string[]): NameTest {
  const wanted = asked
    .map((name) => foldWords(name).replace(/^ (?:the|a|an) (?=.)/, " "))
    .filter((w) => w.trim() !== "");
  const known = new Map<string, boolean>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      const words = foldWords(name);
      found = wanted.some((want) => words.includes(want));
      // Names repeat; texts that are no names do not, and there is no end of them.
      if (known.size < 10_000 && name.length < 200) known.set(name, found);
    }
    return found;
  };
}

/** Whether a text holds the words asked for, anywhere; folded like names, but inside words as well ("deploy" finds "deployed"). */
export function textTest(asked: string): NameTest {
  const wanted = foldWords(asked).trim();
  return (text) => foldWords(text).includes(wanted);
}
