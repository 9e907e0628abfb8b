/** A piece of an RTF file. */
export type Token =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly name: string; readonly number: number | null }
  /** Bytes in the code page of the font, one character code each. */
  | { readonly kind: "bytes"; readonly text: string };

/** A control word, a control sign, a byte in hex, a brace, or text up to the next of them. */
const pattern = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([\s\S])|([{}])|([^\\{}\r\n]+)/giy;
const lineEnd = /[\r\n]+/y;

/** Cuts RTF into tokens; `text` has one character a byte. Linear; what is no RTF is passed over. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    if (lineEnd.test(text)) {
      at = lineEnd.lastIndex;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      at++;
      continue;
    }
    at = pattern.lastIndex;
    const [, name, number, hex, sign, brace, plain] = match;
    if (name === "bin") at += Math.max(0, Number(number ?? 0));
    else if (name !== undefined) yield { kind: "word", name, number: number === undefined ? null : Number(number) };
    else if (hex !== undefined) yield { kind: "bytes", text: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign !== undefined) yield { kind: "word", name: sign, number: null };
    else if (brace !== undefined) yield { kind: brace === "{" ? "open" : "close" };
    else if (plain !== undefined) yield { kind: "bytes", text: plain };
  }
}
