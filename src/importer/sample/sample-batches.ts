import type { Row, TableName } from "../../tables/index.ts";
import type { Language } from "../../text/language.ts";
import { sampleText } from "../../text/sample/index.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { Batch } from "../files/batch.ts";
import { sampleAccounts } from "./accounts.ts";
import { sampleCampaigns, sampleConversations, sampleEpisodes, sampleMentions, samplePages } from "./other-rows.ts";
import { sampleFollowers, samplePosts } from "./sample-posts.ts";

const toBatch = (table: TableName, language: Language, rows: Row[]): Batch => ({
  file: "",
  format: "sample",
  label: "Sample data",
  platform: String(rows[0]?.platform ?? ""),
  table,
  language,
  account: null,
  period: null,
  exportedOn: null,
  rows,
  skipped: [],
  warnings: [],
  asks: [],
});

/** Settings for a report on the sample data. */
export const sampleReportSettings = {
  competitors: sampleAccounts.competitors.map(({ account }) => account),
  industry: "Food & Beverage",
};

/**
 * Realistic rows of a fictional bakery, for the 497 days before `today` (YYYY-MM-DD): posts on five platforms and of a
 * competitor, followers, website, e-mail, podcast, mentions and questions; one batch per table. The same day produces
 * the same rows, so adding them twice changes nothing.
 */
export function sampleBatches(today: string, language: Language): Batch[] {
  const last = instantOfText(today);
  const text = sampleText[language];
  const { own, competitors } = sampleAccounts;
  return [
    toBatch("posts", language, [
      ...samplePosts(own, last, text.captions, 20_011),
      ...samplePosts(competitors, last, text.captions, 90_001),
    ]),
    toBatch("days", language, sampleFollowers(own, last)),
    toBatch("pages", language, samplePages(last)),
    toBatch("campaigns", language, sampleCampaigns(last, text)),
    toBatch("episodes", language, sampleEpisodes(last, text)),
    toBatch("mentions", language, sampleMentions(last, text)),
    toBatch("conversations", language, sampleConversations(last)),
  ];
}
