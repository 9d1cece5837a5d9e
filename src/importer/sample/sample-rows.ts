import type { Row, TableName } from "../../tables/index.ts";
import type { Language } from "../../text/language.ts";
import { sampleText } from "../../text/sample/index.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { sampleAccounts } from "./accounts.ts";
import { sampleCampaigns, sampleConversations, sampleEpisodes, sampleMentions, samplePages } from "./other-rows.ts";
import { sampleFollowers, samplePosts } from "./sample-posts.ts";

/** Settings for a report on the sample data. */
export const sampleReportSettings = {
  competitors: sampleAccounts.competitors.map(({ account }) => account),
  industry: "Food & Beverage",
};

const newestFirst = (posts: Row[]): Row[] =>
  posts.sort((a, b) => String(b.published_at).localeCompare(String(a.published_at)));

/**
 * Rows of a fictional bakery, by table, for the 497 days before `today` (YYYY-MM-DD): posts on five platforms and of a
 * competitor, followers, website, e-mail, podcast, mentions and questions. They are as incomplete as what platforms
 * export: most posts have no followers, platforms count different things, accounts are spelled in two ways, and numbers
 * are missing. The same day produces the same rows.
 */
export function sampleRows(today: string, language: Language): readonly (readonly [table: TableName, rows: Row[]])[] {
  const last = instantOfText(today);
  const text = sampleText[language];
  const { own, competitors } = sampleAccounts;
  return [
    ["posts", newestFirst([...samplePosts(own, last, text, 20_011), ...samplePosts(competitors, last, text, 90_001)])],
    ["days", sampleFollowers(own, last, text)],
    ["pages", samplePages(last, text)],
    ["campaigns", sampleCampaigns(last, text)],
    ["episodes", sampleEpisodes(last, text)],
    ["mentions", sampleMentions(last, text)],
    ["conversations", sampleConversations(last, text)],
  ];
}
