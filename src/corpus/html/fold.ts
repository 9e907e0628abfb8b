/** Text by its letters and digits alone, to compare what is written in different places. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}
