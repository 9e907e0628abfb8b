/** Of the bytes 80 to 9F; the five that windows-1252 leaves open stay the control characters they are (as in the WHATWG table). */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** One character a byte. By hand, since Node 20's own decoder of that name reads latin-1 and loses curly quotation marks. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (char) => upperControls[char.charCodeAt(0) - 0x80]!);
}
