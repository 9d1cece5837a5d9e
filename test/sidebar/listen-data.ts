import type { Brand, Listening, MentionSummary } from "../../src/rpc/listen-calls.ts";

export const brandOf = (part: Partial<Brand> & Pick<Brand, "name">): Brand => ({
  isOwn: false,
  names: [part.name],
  handles: [],
  hashtags: [],
  ...part,
});

/** A brand's mentions: none, except for what a test sets. */
export const mentionSummaryOf = (part: Partial<MentionSummary> & Pick<MentionSummary, "brand">): MentionSummary => ({
  isOwn: false,
  mentions: 0,
  perDay: 0,
  shareOfVoice: null,
  mentionsWithSentiment: 0,
  positive: 0,
  negative: 0,
  netSentiment: null,
  isSmallSample: true,
  brandHealth: null,
  ...part,
});

/** The spreadsheet's brands; by default without mentions. */
export const listeningTo = (
  brands: Brand[],
  summaries = brands.map(({ name, isOwn }) => mentionSummaryOf({ brand: name, isOwn })),
): Listening => ({ brands, from: "2026-05-19", to: "2026-06-15", summaries });
