import { dayMs } from "../../time/day.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

/** Zones are ahead of UTC by whole quarters of an hour. */
const quarterMs = 900_000;

/** Whether an instant is another time than midnight in the zone: exports with days only give midnight. */
export const hasTimeOfDay =
  (offset: ZoneOffset) =>
  (instant: number): boolean =>
    instant % quarterMs !== 0 || (instant + offset(instant)) % dayMs !== 0;
