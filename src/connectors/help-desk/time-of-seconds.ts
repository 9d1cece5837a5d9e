import { toIso } from "../json.ts";

/** Seconds since 1970 as ISO 8601 in UTC. */
export const timeOfSeconds = (seconds: number | null): string | null =>
  seconds === null ? null : toIso(seconds * 1000);
