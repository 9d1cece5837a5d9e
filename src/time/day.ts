/** Milliseconds of a day in UTC, where no clock is ever changed: whole numbers, so that differences of times are exact. */
export const dayMs = 86_400_000;
