/**
 * Rows for one call: `count` rows from `first`, which cover the numbers at the indexes `from` up to, excluding, `to`.
 */
export interface RowSegment {
  first: number;
  count: number;
  from: number;
  to: number;
}

/** A gap of this many rows is read too, because that is faster than another call. */
const maxGap = 499;

/** Groups ascending row numbers into segments for one call each; a segment may contain gaps of up to `gap` rows. */
export function rowSegments(numbers: readonly number[], gap = maxGap): RowSegment[] {
  const segments: RowSegment[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from + 1;
    while (to < numbers.length && (numbers[to] as number) - (numbers[to - 1] as number) <= gap + 1) to++;
    const first = numbers[from] as number;
    segments.push({ first, count: (numbers[to - 1] as number) - first + 1, from, to });
    from = to;
  }
  return segments;
}
