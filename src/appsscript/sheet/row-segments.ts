/** Rows that are read by one call: `count` rows from `first`, holding the numbers from position `from` up to `to`. */
export interface RowSegment {
  first: number;
  count: number;
  from: number;
  to: number;
}

/** Rows between two wanted ones that are read along, because reading them costs less than another call. */
const maxGap = 499;

/** Groups ascending row numbers into stretches that are each read by one call; `gap` rows between two may be read along. */
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
