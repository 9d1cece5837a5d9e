/** A figure; null where the report shows nothing. */
export type Figure = number | null;

export const isNumber = (value: unknown): value is number => typeof value === "number";

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The sum of the numbers; null if there are none. */
export function sumOf(values: readonly unknown[]): Figure {
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? null : total(numbers);
}

export function meanOf(values: readonly unknown[]): Figure {
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? null : total(numbers) / numbers.length;
}

/** The percentile at a position from 0 to 1, with linear interpolation. */
export function percentileOf(values: readonly number[], position: number): Figure {
  if (values.length === 0) return null;
  const ordered = [...values].sort((a, b) => a - b);
  const index = position * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(index)] as number, ordered[Math.ceil(index)] as number];
  return below + (above - below) * (index - Math.floor(index));
}

export const medianOf = (values: readonly number[]): Figure => percentileOf(values, 0.5);

/** A change as a fraction. Half a percent or less is shown as 0; a change from 0 or less, or over few rows, not at all. */
export function changeOf(now: Figure, before: Figure, counts: readonly [now: number, before: number]): Figure {
  if (now === null || before === null || before <= 0 || Math.min(...counts) < 5) return null;
  const change = now / before - 1;
  return Math.abs(change) < 0.005 ? 0 : change;
}

export const quotient = (part: Figure, whole: Figure): Figure =>
  part === null || whole === null || whole <= 0 ? null : part / whole;
