/** Numbers between 0 and 1 that look random and are the same every time (Lehmer's generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Days of the sample data: a year, and four months more to compare with. */
export const sampleDayCount = 497;

/** A day or time in the form that rows carry. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const isoTime = (time: number): string => new Date(time).toISOString().slice(0, 19);

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
