/** Whether a BCP 47 tag is English's. English is what can be read for records. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}
