/** Milliseconds in a UTC day, which never has a clock change. An integer, so that arithmetic on times is exact. */
export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

/** The day of a time (milliseconds, as if in UTC), YYYY-MM-DD. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
