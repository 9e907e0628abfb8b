import type { Fragment } from "./layout.ts";

/** Groups what stands on one line, top to bottom, each from left to right. Raised and lowered characters belong to the line they stand at. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { main: Fragment; members: Fragment[] }[] = [];
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  for (const fragment of sorted) {
    // Of the rows above only the last few can still reach down to this one.
    const row = rows.slice(-3).find(({ main }) => isBeside(main, fragment));
    if (!row) rows.push({ main: fragment, members: [fragment] });
    else {
      row.members.push(fragment);
      if (fragment.size > row.main.size) row.main = fragment;
    }
  }
  rows.sort((a, b) => a.main.y - b.main.y);
  return rows.map(({ members }) => members.sort((a, b) => a.left - b.left));
}

/** Whether two fragments share half of the smaller one's height. One twice as large as the other stands on its own. */
function isBeside(a: Fragment, b: Fragment): boolean {
  const top = Math.max(a.y - a.size * 0.8, b.y - b.size * 0.8);
  const bottom = Math.min(a.y + a.size * 0.2, b.y + b.size * 0.2);
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  return bottom - top >= small / 2 && large <= small * 2.2;
}

/** A page with more has letters spaced out, or strewn. */
const mostInitials = 8;

/** Puts a large initial, which reaches down over several lines, before the first of them, and the margin of the others below it. */
export function raiseInitials(fragments: readonly Fragment[], bodySize: number): Fragment[] {
  const raised = new Map<Fragment, Fragment>();
  const isInitial = ({ size, text }: Fragment) => size >= bodySize * 1.8 && /^["“‘]?\p{Lu}$/u.test(text);
  for (const initial of fragments.filter(isInitial).slice(0, mostInitials)) {
    const [first, ...others] = linesBeside(initial, fragments);
    if (!first) continue;
    // What is left of the gap would read as a space within the word.
    raised.set(initial, { ...initial, y: first.y, size: first.size, right: first.left });
    for (const other of others) raised.set(other, { ...other, left: initial.left });
  }
  return raised.size === 0 ? [...fragments] : fragments.map((fragment) => raised.get(fragment) ?? fragment);
}

/** The first fragments of the lines that an initial pushes to the right, top to bottom. */
function linesBeside({ right, y, size }: Fragment, fragments: readonly Fragment[]): Fragment[] {
  return fragments
    .filter((other) => other.size < size / 1.5 && other.y > y - size && other.y < y + size * 0.5)
    .filter((other) => other.left > right - size * 0.1 && other.left < right + size * 0.4)
    .sort((a, b) => a.y - b.y);
}
