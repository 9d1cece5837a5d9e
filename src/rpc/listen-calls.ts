import type { Brand } from "../connectors/define-connector.ts";

export type { Brand } from "../connectors/define-connector.ts";

/** The calls about brands and their mentions. */
export interface ListenCalls {
  /** The spreadsheet's brands, with a summary of their mentions in the last four weeks. */
  readListening(): Listening;
  /** Saves the list of brands for all users of the spreadsheet. */
  saveBrands(brands: Brand[]): Listening;
  /**
   * Saves after how many months author, text and link of mentions are blanked, for all users; null keeps them. Blanks old
   * ones at once.
   */
  saveRetention(months: number | null): BlankedMentions;
  /** Where the spreadsheet names a person. Changes nothing. */
  findAuthor(name: string): AuthorTraces;
  /** Blanks a person's mentions and takes their name out of all other texts, also of later imports. */
  forgetAuthor(name: string): AuthorTraces;
}

export interface BlankedMentions {
  /** In the spreadsheet and in BigQuery. */
  blanked: number;
  /** Not all old mentions in BigQuery were blanked: the user's clock goes on. */
  isLeftInBigQuery: boolean;
}

/** Where a spreadsheet names a person. */
export interface AuthorTraces {
  /** Their mentions, whose author, text and link are blanked. */
  mentions: number;
  /** Other cells and notes, in which "…" takes the place of the name. */
  cells: number;
  /** Formulas with the name, such as `Posts!B2`, which stay as they are; at most 20. */
  formulas: string[];
  /** Sheets with the name in theirs, which stay as they are. */
  sheets: string[];
  /** Brands, imports or other settings name the person, and stay as they are. */
  inSettings: boolean;
  /** Datasets of this spreadsheet's imports that name the person. */
  inBigQuery: BigQueryTraces[];
}

/** A person's traces in one of BigQuery's datasets. */
export interface BigQueryTraces {
  /** Such as `bakery-1.engagement`. */
  place: string;
  /** Their mentions; null if nobody could look there with this user's connection. */
  mentions: number | null;
  /** Other rows with the name. */
  others: number;
  /** Whether these mentions were blanked, and the name was taken out of the other rows. */
  isForgotten: boolean;
}

/** Net sentiment, adjusted for misread texts, and the range that it lies in 9 times in 10; all from -1 to 1. */
export interface NetSentimentRange {
  net: number;
  low: number;
  high: number;
}

export interface Listening {
  brands: Brand[];
  /** First and last day of the summaries, YYYY-MM-DD. */
  from: string;
  to: string;
  /** One for each brand, in the list's order. */
  summaries: MentionSummary[];
}

/** The mentions of a brand. */
export interface MentionSummary {
  brand: string;
  isOwn: boolean;
  mentions: number;
  /** Mentions on an average day. */
  perDay: number;
  /** Mentions / mentions of all listed brands, 0 to 1; null if there are none. */
  shareOfVoice: number | null;
  /** Mentions with a known sentiment; `positive` and `negative` are among them. */
  mentionsWithSentiment: number;
  positive: number;
  negative: number;
  /** Null if no sentiment is known. */
  netSentiment: NetSentimentRange | null;
  /** Under 30 mentions: too few to rely on. */
  isSmallSample: boolean;
  /** Net sentiment times mentions; null with `netSentiment`. */
  brandHealth: number | null;
}
