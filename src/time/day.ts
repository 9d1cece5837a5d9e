/** Milliseconds in a UTC day, which never has a clock change. An integer, so that arithmetic on times is exact. */
export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
