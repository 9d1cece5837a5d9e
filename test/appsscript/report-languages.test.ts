import { expect, it } from "vitest";
import { listBenchmarks } from "../../src/metrics/benchmarks/list-benchmarks.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { reportText } from "../../src/text/reports/index.ts";
import { sampleOf } from "../sample.ts";
import { errorsIn, type OpenReport, reportOn, setControl, shownIn } from "./read-report.ts";

const posts = (month: number, platform: string): Row[] =>
  Array.from({ length: 6 }, (_, index) => ({
    platform,
    post_id: `${platform} ${month} ${index}`,
    published_at: `2026-0${month}-1${index}T10:00:00`,
    text: `Pan ${index}`,
    type: index < 3 ? "Image" : "Reel",
    followers: 1_000,
    views: 4_000,
    likes: 10 * month + index,
    comments: index,
    clicks: 2,
  }));

/** Rows of every table, so that the report has every block and most of its notes. */
const everyTable: Partial<Record<TableName, Row[]>> = {
  posts: [
    ...posts(5, "instagram"),
    ...posts(4, "instagram"),
    ...posts(5, "tiktok"),
    { ...posts(5, "tiktok")[0], post_id: "hidden", likes: null },
    { ...posts(5, "tiktok")[0], post_id: "undated", published_at: null },
  ],
  days: [
    { date: "2026-04-28", followers: 900 },
    { date: "2026-05-30", followers: 1_000, new_followers: 5 },
    { date: "2026-05-30", followers: 20, account: "pan.nuevo" },
  ],
  pages: [
    { date: "2026-05-02", sessions: 50, users: 30, views: 90, engaged_sessions: 20, engagement_time: 900 },
    { date: "2026-05-03", sessions: 50, users: 30, views: 90, impressions: 700, clicks: 30, comments: 2 },
    { date: "2026-05-24", period_end: "2026-06-02", sessions: 5 },
  ],
  campaigns: [
    { campaign_id: "1", sent_at: "2026-05-02T10:00:00", delivered: 100, opens: 40, clicks: 5, unsubscribes: 1 },
  ],
  episodes: [
    {
      episode_id: "1",
      published_at: "2026-05-02T10:00:00",
      downloads: 90,
      plays: 80,
      listeners: 70,
      engaged_listeners: 9,
    },
  ],
  mentions: [
    { mention_id: "1", published_at: "2026-04-02T10:00:00", sentiment: 0.5 },
    { mention_id: "2", published_at: "2026-05-02T10:00:00", sentiment: 0.5 },
  ],
  conversations: [
    {
      conversation_id: "1",
      received_at: "2026-05-02T10:00:00",
      first_response_at: "2026-05-02T11:00:00",
      answered: true,
    },
    { conversation_id: "2", received_at: "2026-05-03T10:00:00", first_response_at: null, answered: false },
  ],
};

/** English words that Dutch has, too. */
const alsoInOthers = ["over"];

/** The parts of the English texts that are not the same in a language: of a text with placeholders, what is between them. */
const englishParts = (language: "es" | "nl"): string[] =>
  (Object.keys(reportText.en) as (keyof typeof reportText.en)[])
    .filter((key) => reportText.en[key] !== reportText[language][key])
    .flatMap((key) => reportText.en[key].split(/\{\d\}/))
    .map((part) => part.trim())
    .filter((part) => /[a-z]{3}/i.test(part) && !alsoInOthers.includes(part));

/** The cells in which an English text is left, as whole words; names of publications are in English. */
function englishIn(report: OpenReport, language: "es" | "nl"): string[] {
  const sources = listBenchmarks(language).map(({ source }) => source);
  const words = englishParts(language).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const english = new RegExp(`(?<![\\p{L}])(${words.join("|")})(?![\\p{L}])`, "u");
  return shownIn(report)
    .flat()
    .map((cell) => sources.reduce((rest, source) => rest.replaceAll(source, ""), cell))
    .filter((cell) => english.test(cell));
}

const translations = [
  ["es", "es_ES", "Español"],
  ["nl", "nl_NL", "Nederlands"],
] as const;

it.each(sampleOf("languages of reports", translations, 1))(
  "a report about every table in %s has no English word left, also if it was changed to it",
  async (language, locale, name) => {
    const options = { locale, user: { email: "lea@example.com", locale: language, role: "owner" } } as const;
    const report = await reportOn(everyTable, { language }, options);
    expect(errorsIn(report)).toEqual([]);
    expect(shownIn(report).flat().filter(Boolean).length).toBeGreaterThan(300);
    expect(englishIn(report, language)).toEqual([]);

    const changed = await reportOn(everyTable, { language: "en" }, options);
    expect(englishIn(changed, language).length).toBeGreaterThan(50);
    await setControl(changed, "Language", name);
    // What users have typed or chosen stays.
    const chosen = ["All", "None", "Automatic", "All industries", "Leave out"];
    expect(englishIn(changed, language).filter((cell) => !chosen.includes(cell))).toEqual([]);
  },
);

const dayForms = { en: /^\d{4}-\d\d-\d\d$/, es: /^\d\d\/\d\d\/\d{4}$/, nl: /^\d\d-\d\d-\d{4}$/ } as const;

/** What looks like a day in any cell, of the sentences, too. */
const daysIn = (report: OpenReport): string[] =>
  shownIn(report)
    .flat()
    .flatMap(
      (cell) =>
        cell.match(/\b(\d{4}-\d\d-\d\d|\d\d[-/]\d\d[-/]\d{4}|[A-Z][a-z]{2} \d+, \d{4}|\d+ [a-z]{3} \d{4})\b/g) ?? [],
    );

it("a report writes every day as its language does, in yellow cells, sentences and tables", async () => {
  const posts8 = Array.from({ length: 8 }, (_, index) => ({
    ...posts(5, "instagram")[0],
    post_id: `p${index}`,
    likes: index,
  }));
  const report = await reportOn({ ...everyTable, posts: posts8 as Row[] }, { language: "es" });
  const days = daysIn(report);
  expect(days.length).toBeGreaterThan(20);
  expect(days.filter((day) => !dayForms.es.test(day))).toEqual([]);
  expect(days).toContain("01/05/2026");
  // The table of steps begins with the period's first day, also after the language is changed.
  await setControl(report, "Idioma", "Nederlands");
  const dutch = daysIn(report);
  // The two yellow cells with days keep the form that they were written in.
  expect(dutch.filter((day) => !dayForms.nl.test(day))).toEqual(["01/05/2026", "31/05/2026"]);
  expect(dutch.length).toBe(days.length);
});
