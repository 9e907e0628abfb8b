/** A name as it is compared: small letters without accents, every mark and space one space, no leading article. */
export function fold(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/['’`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain.replace(/^(?:the|a|an) (?=.)/, "");
}

/** A name as it stands in an id: "Kim Jong-gyu" → "kim-jong-gyu". A name without letters or digits is "_". */
export function slug(name: string): string {
  return fold(name).replaceAll(" ", "-") || "_";
}
