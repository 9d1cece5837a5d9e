import { BENCHMARK } from "./brand/benchmark.ts";
import { BRAND_HEALTH } from "./brand/brand-health.ts";
import { ENGAGEMENT_INDEX } from "./brand/engagement-index.ts";
import { ENGAGEMENT_RANK } from "./brand/engagement-rank.ts";
import { ENGAGEMENT_TREND } from "./brand/engagement-trend.ts";
import { GOAL_PROGRESS } from "./brand/goal-progress.ts";
import { LABEL_LIFT } from "./brand/label-lift.ts";
import { NET_SENTIMENT } from "./brand/net-sentiment.ts";
import { SENTIMENT } from "./brand/sentiment.ts";
import { SHARE_OF_VOICE } from "./brand/share-of-voice.ts";
import { VERSUS_BENCHMARK } from "./brand/versus-benchmark.ts";
import { RESPONSE_RATE } from "./conversation/response-rate.ts";
import { RESPONSE_TIME } from "./conversation/response-time.ts";
import type { FunctionDeclaration } from "./define-function.ts";
import { CLICK_RATE } from "./email/click-rate.ts";
import { CLICK_TO_OPEN_RATE } from "./email/click-to-open-rate.ts";
import { EMAIL_BOUNCE_RATE } from "./email/email-bounce-rate.ts";
import { OPEN_RATE } from "./email/open-rate.ts";
import { UNSUBSCRIBE_RATE } from "./email/unsubscribe-rate.ts";
import { ACTION_RATE } from "./engagement/action-rate.ts";
import { AMPLIFICATION_RATE } from "./engagement/amplification-rate.ts";
import { APPLAUSE_RATE } from "./engagement/applause-rate.ts";
import { AUDIENCE_GROWTH_RATE } from "./engagement/audience-growth-rate.ts";
import { AVERAGE_ENGAGEMENT_RATE } from "./engagement/average-engagement-rate.ts";
import { CLICK_THROUGH_RATE } from "./engagement/click-through-rate.ts";
import { CONVERSATION_RATE } from "./engagement/conversation-rate.ts";
import { COST_PER_CLICK } from "./engagement/cost-per-click.ts";
import { COST_PER_ENGAGEMENT } from "./engagement/cost-per-engagement.ts";
import { COST_PER_MILLE } from "./engagement/cost-per-mille.ts";
import { DAILY_ENGAGEMENT_RATE } from "./engagement/daily-engagement-rate.ts";
import { ENGAGEMENT_BAND } from "./engagement/engagement-band.ts";
import { ENGAGEMENT_RATE } from "./engagement/engagement-rate.ts";
import { ENGAGEMENTS } from "./engagement/engagements.ts";
import { REACH_RATE } from "./engagement/reach-rate.ts";
import { SAVE_RATE } from "./engagement/save-rate.ts";
import { VIRALITY_RATE } from "./engagement/virality-rate.ts";
import { WEIGHTED_ENGAGEMENT_RATE } from "./engagement/weighted-engagement-rate.ts";
import { AVERAGE_VIEWED } from "./video/average-viewed.ts";
import { COMPLETION_RATE } from "./video/completion-rate.ts";
import { REPLAY_RATE } from "./video/replay-rate.ts";
import { VIEW_RATE } from "./video/view-rate.ts";
import { BOUNCE_RATE } from "./website/bounce-rate.ts";
import { CAMPAIGN_LINK } from "./website/campaign-link.ts";
import { CONVERSION_RATE } from "./website/conversion-rate.ts";
import { ENGAGED_SESSION_RATE } from "./website/engaged-session-rate.ts";
import { ENGAGED_TIME_SHARE } from "./website/engaged-time-share.ts";
import { PAGES_PER_SESSION } from "./website/pages-per-session.ts";
import { STICKINESS } from "./website/stickiness.ts";
import { SUBSCRIPTION_RATE } from "./website/subscription-rate.ts";
import { TIME_PER_USER } from "./website/time-per-user.ts";

/** Every function that a cell can call, in the order in which help lists it. */
export const functions = {
  ENGAGEMENT_RATE,
  ENGAGEMENT_BAND,
  ENGAGEMENTS,
  WEIGHTED_ENGAGEMENT_RATE,
  AVERAGE_ENGAGEMENT_RATE,
  DAILY_ENGAGEMENT_RATE,
  ACTION_RATE,
  APPLAUSE_RATE,
  CONVERSATION_RATE,
  AMPLIFICATION_RATE,
  SAVE_RATE,
  VIRALITY_RATE,
  CLICK_THROUGH_RATE,
  REACH_RATE,
  COST_PER_ENGAGEMENT,
  COST_PER_CLICK,
  COST_PER_MILLE,
  AUDIENCE_GROWTH_RATE,
  REPLAY_RATE,
  VIEW_RATE,
  AVERAGE_VIEWED,
  COMPLETION_RATE,
  RESPONSE_RATE,
  RESPONSE_TIME,
  ENGAGED_SESSION_RATE,
  BOUNCE_RATE,
  ENGAGED_TIME_SHARE,
  TIME_PER_USER,
  PAGES_PER_SESSION,
  STICKINESS,
  SUBSCRIPTION_RATE,
  CONVERSION_RATE,
  CAMPAIGN_LINK,
  OPEN_RATE,
  CLICK_RATE,
  CLICK_TO_OPEN_RATE,
  UNSUBSCRIBE_RATE,
  EMAIL_BOUNCE_RATE,
  SENTIMENT,
  NET_SENTIMENT,
  SHARE_OF_VOICE,
  BRAND_HEALTH,
  BENCHMARK,
  VERSUS_BENCHMARK,
  GOAL_PROGRESS,
  ENGAGEMENT_RANK,
  ENGAGEMENT_TREND,
  ENGAGEMENT_INDEX,
  LABEL_LIFT,
} satisfies Record<string, FunctionDeclaration>;

export type FunctionName = keyof typeof functions;
