/** Calendar days as text, `YYYY-MM-DD`, so that they compare as text. */

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** First and last day of a year, month or day ("2024", "2024-10", "2024-10-26"); `null` for anything else, a 30 February included. */
export function readDays(text: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const last = `${year}-${month ?? "12"}-${day ?? lastDay(Number(year), Number(month ?? 12))}`;
  return exists(first) ? { from: first, to: last } : null;
}

/** Whether two stretches of days share a day. `null` stands for an end that is open. */
export function overlaps(from: string, to: string, since: string | null, until: string | null): boolean {
  return (since === null || to >= since) && (until === null || from <= until);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
