/**
 * What `npm test` tries of sweeps that repeat one claim over many cases: a sample that changes with the date. `npm run soak`
 * tries every case. `SAMPLE_SEED=2026-11-29 npm test` repeats a day's sample; the seed is printed when tests start.
 */
export const isSoak = process.env.SOAK === "1";

export const seed = process.env.SAMPLE_SEED ?? new Date().toISOString().slice(0, 10);

/** A number from 0 to 1 that depends on the seed and the text only (32-bit FNV-1a). */
export function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${text}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

/**
 * So many of the cases, in their order; all of them in a soak.
 *
 * @param name Of the sweep, so that each draws for itself.
 */
export function sampleOf<T>(name: string, cases: readonly T[], size: number): readonly T[] {
  if (isSoak) return cases;
  const chosen = cases
    .map((_, index) => ({ index, order: drawn(`${name} ${index}`) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ index }) => index);
  return cases.filter((_, index) => chosen.includes(index));
}
