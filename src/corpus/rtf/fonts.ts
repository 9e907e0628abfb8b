/** Code pages of the character sets that fonts name. */
const codePages = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** The character set of fonts of pictures, whose letters are none. */
export const symbols = 2;

/** The code page of a character set, or `null` for one that says nothing. */
export function codePageOf(charset: number): number | null {
  return codePages.get(charset) ?? null;
}
