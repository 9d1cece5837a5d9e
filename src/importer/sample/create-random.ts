/** Pseudo-random numbers between 0 and 1, the same for the same seed (Lehmer's generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A year, and about four months more to compare with. */
export const sampleDayCount = 497;

/** A UTC time as rows have it, YYYY-MM-DDTHH:mm:ss. */
export const isoTime = (time: number): string => new Date(time).toISOString().slice(0, 19);

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
