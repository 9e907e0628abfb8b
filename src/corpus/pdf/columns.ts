import { type Fragment, quantile } from "./layout.ts";
import { rowsOf } from "./rows.ts";

/**
 * The columns of a page in reading order, each a list of fragments. What spans columns parts those above it from those below.
 * Time is linear in the number of fragments, but for sorting.
 */
export function columnsOf(fragments: readonly Fragment[]): Fragment[][] {
  const parts = rowsOf(fragments).flatMap(partsOf);
  return split(parts, 0).map((column) => column.flatMap(({ members }) => members));
}

/** A piece of a row without wide gaps. */
interface Part {
  readonly members: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Narrower gaps may stand between two words. */
const wideGap = 1;

function partsOf(row: readonly Fragment[]): Part[] {
  const groups: Fragment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of row) {
    if (fragment.left - right > fragment.size * wideGap) groups.push([]);
    groups.at(-1)!.push(fragment);
    right = Math.max(right, fragment.right);
  }
  return groups.map((members) => ({
    members,
    left: members[0]!.left,
    right: members.reduce((most, { right }) => Math.max(most, right), members[0]!.right),
    y: members[0]!.y,
    size: members.reduce((most, { size }) => Math.max(most, size), 0),
  }));
}

const deepest = 6;

function split(parts: readonly Part[], depth: number): Part[][] {
  const bands = depth < deepest ? bandsOf(parts) : null;
  if (!bands) return [[...parts]];
  return bands.flatMap((band) => [band.left, band.right].flatMap((side) => (side ? split(side, depth + 1) : [])));
}

/** A part of a page between two heights: two columns, or what stands across them (`left` alone). */
interface Band {
  readonly left: readonly Part[];
  readonly right: readonly Part[] | null;
}

/** Places across the width at which a gutter is looked for. */
const places = 256;

/** Parts a region by the gutter that has most text along it, or gives `null` when it has none. */
function bandsOf(parts: readonly Part[]): Band[] | null {
  const left = parts.reduce((least, part) => Math.min(least, part.left), Number.POSITIVE_INFINITY);
  const right = parts.reduce((most, part) => Math.max(most, part.right), Number.NEGATIVE_INFINITY);
  let best: { bands: Band[]; along: number; width: number } | null = null;
  for (let i = 1; i < places; i++) {
    const bands = cutAt(parts, left + ((right - left) * i) / places);
    const columns = bands.filter((band) => band.right);
    const along = columns.reduce((sum, band) => sum + band.left.length + band.right!.length, 0);
    if (along === 0 || along < (best?.along ?? 0)) continue;
    const width = columns.reduce(
      (least, band) => Math.min(least, gutterOf(band.left, band.right!)),
      Number.POSITIVE_INFINITY,
    );
    if (!best || along > best.along || width > best.width) best = { bands, along, width };
  }
  return best?.bands ?? null;
}

/** Bands from top to bottom, for a gutter at `x`. What crosses it, or does not look like two columns, is kept whole. */
function cutAt(parts: readonly Part[], x: number): Band[] {
  const bands: Band[] = [];
  /** Where the parts begin that are not in a band yet, and those of them that follow the last part across the gutter. */
  let wholeFrom = 0;
  let sidesFrom = 0;
  let left: Part[] = [];
  let right: Part[] = [];
  const endSides = (at: number) => {
    if (areColumns(left, right)) {
      if (sidesFrom > wholeFrom) bands.push({ left: parts.slice(wholeFrom, sidesFrom), right: null });
      bands.push({ left, right });
      wholeFrom = at;
    }
    [left, right] = [[], []];
    sidesFrom = at + 1;
  };
  parts.forEach((part, i) => {
    if (part.left < x && part.right > x) endSides(i);
    else (part.right <= x ? left : right).push(part);
  });
  endSides(parts.length);
  if (wholeFrom < parts.length) bands.push({ left: parts.slice(wholeFrom), right: null });
  return bands;
}

const fewestLines = 3;
/** Of lines of prose, in font sizes. The cells of tables are narrower. */
const narrowest = 7;

function areColumns(left: readonly Part[], right: readonly Part[]): boolean {
  if (left.length < fewestLines || right.length < fewestLines) return false;
  if (gutterOf(left, right) < 0.7 * left[0]!.size) return false;
  const beside = Math.min(left.at(-1)!.y, right.at(-1)!.y) - Math.max(left[0]!.y, right[0]!.y);
  const shorter = Math.min(left.at(-1)!.y - left[0]!.y, right.at(-1)!.y - right[0]!.y);
  return beside > shorter / 2 && [left, right].every(isProse);
}

function isProse(side: readonly Part[]): boolean {
  return (
    quantile(
      side.map(({ left, right, size }) => (right - left) / size),
      0.5,
    ) >= narrowest
  );
}

function gutterOf(left: readonly Part[], right: readonly Part[]): number {
  const from = left.reduce((most, part) => Math.max(most, part.right), Number.NEGATIVE_INFINITY);
  return right.reduce((least, part) => Math.min(least, part.left), Number.POSITIVE_INFINITY) - from;
}
