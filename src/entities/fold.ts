/** Names recur; the memo is bounded, and holds no long ones. */
const MEMO = 20_000;
const LONGEST = 80;
const memo = new Map<string, string>();

/** A name as it is compared: small letters without accents, every mark and space one space, no leading article. */
export function fold(name: string): string {
  let folded = memo.get(name);
  if (folded === undefined) {
    folded = PLAIN.test(name) ? spaced(name.toLowerCase().replace(/['’`.]/g, ""), /[^a-z\d]+/g) : plain(name);
    folded = folded.replace(/^(?:the|a|an) (?=.)/, "");
    if (memo.size >= MEMO) memo.clear();
    if (name.length <= LONGEST) memo.set(name, folded);
  }
  return folded;
}

/** ASCII and the typeset apostrophe, for which no pattern over all of Unicode is needed. */
const PLAIN = /^[\x20-\x7e’]*$/;

function spaced(name: string, marks: RegExp): string {
  return name.replace(marks, " ").trim();
}

function plain(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/['’`.]/g, "");
  return spaced(letters, /[^\p{L}\p{N}]+/gu);
}

/** A name as it stands in an id: "Kim Jong-gyu" → "kim-jong-gyu". A name without letters or digits is "_". */
export function slug(name: string): string {
  return fold(name).replaceAll(" ", "-") || "_";
}
