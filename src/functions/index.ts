import type { FunctionDeclaration } from "./define-function.ts";
import { AVERAGE_ENGAGEMENT_RATE } from "./engagement/average-engagement-rate.ts";
import { ENGAGEMENT_BAND } from "./engagement/engagement-band.ts";
import { ENGAGEMENT_RATE } from "./engagement/engagement-rate.ts";
import { ENGAGEMENTS } from "./engagement/engagements.ts";
import { WEIGHTED_ENGAGEMENT_RATE } from "./engagement/weighted-engagement-rate.ts";

/** Every function that a cell can call, in the order in which help lists them. */
export const functions = {
  ENGAGEMENT_RATE,
  ENGAGEMENT_BAND,
  ENGAGEMENTS,
  WEIGHTED_ENGAGEMENT_RATE,
  AVERAGE_ENGAGEMENT_RATE,
} satisfies Record<string, FunctionDeclaration>;

export type FunctionName = keyof typeof functions;
