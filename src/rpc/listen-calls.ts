import type { Brand } from "../connectors/define-connector.ts";

export type { Brand } from "../connectors/define-connector.ts";

/** What the Listen tab asks of the script. */
export interface ListenCalls {
  /** The brands that the workbook listens for, and what was heard of them in the last four weeks. */
  readListening(): Listening;
  /** Keeps the list of brands for everybody in the workbook. */
  saveBrands(brands: Brand[]): Listening;
}

export interface Listening {
  brands: Brand[];
  /** First and last day of what is summed up, YYYY-MM-DD. */
  from: string;
  to: string;
  /** One for each brand, in the list's order. */
  summaries: MentionSummary[];
}

/** What was said of a brand. */
export interface MentionSummary {
  brand: string;
  isOwn: boolean;
  mentions: number;
  /** Mentions on an average day. */
  perDay: number;
  /** The part of all mentions of the brands listed, 0 to 1; null where there are none. */
  shareOfVoice: number | null;
  /** Mentions whose mood is known, and those that take a side. */
  mentionsWithSentiment: number;
  positive: number;
  negative: number;
  /** -1 to 1; null where no mood is known. */
  netSentiment: number | null;
  /** The true value lies this far to either side with 95 % certainty, from counting alone; null with `netSentiment`. */
  margin: number | null;
  /** Too few mentions to lean on: under 30. */
  isSmallSample: boolean;
  /** Net sentiment times mentions; null with `netSentiment`. */
  brandHealth: number | null;
}
