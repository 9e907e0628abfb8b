/**
 * The date of a mail or feed (RFC 822, RFC 2822) as a calendar date can be read: without the comment behind it, and with four digits of the
 * year, which RFC 822 leaves at two (00 to 49 are of this century).
 */
export function headerDate(value: string): string {
  const plain = value.slice(0, 200).replace(/\s*\([^()]*\)\s*$/, "");
  return plain.replace(
    /^(\s*(?:[A-Za-z]{3},?\s+)?\d{1,2}\s[A-Za-z]{3}\s)(\d\d)(?=\s)/,
    (_, before: string, year: string) => `${before}${Number(year) < 50 ? "20" : "19"}${year}`,
  );
}
