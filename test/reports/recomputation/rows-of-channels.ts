import type { Row } from "../../../src/tables/index.ts";
import { dayAfter, numbersFrom } from "./rows.ts";

/** Website rows of days, weeks that cross the months' ends, months, months to date, channels and pages; searches; comments. */
export function pagesOfEveryLength(): Row[] {
  const number = numbersFrom(91);
  const visits = () => {
    const sessions = number(50, 400);
    return {
      sessions,
      engaged_sessions: number(10, sessions),
      users: number(20, sessions),
      views: number(sessions, 3 * sessions),
      engagement_time: number(500, 20_000),
    };
  };
  const ga4 = { platform: "ga4", account: "broodenboon.nl" };
  const days = Array.from({ length: 100 }, (_, index) => ({ date: dayAfter("2026-01-20", index) }));
  return [
    // Days of the website, and every fourth day also by channel and by page.
    ...days.map((day) => ({ ...ga4, ...day, ...visits() })),
    ...days
      .filter((_, index) => index % 4 === 0)
      .flatMap((day) => [
        ...["Organic", "Direct"].map((channel) => ({ ...ga4, ...day, channel, ...visits() })),
        ...["/", "/rye"].map((page) => ({ ...ga4, ...day, page, ...visits() })),
      ]),
    // Whole months of another website, a month to date and its days, by channel only.
    ...["2025-02-01", "2025-03-01", "2025-04-01", "2026-02-01", "2026-03-01"].map((date) => ({
      ...ga4,
      account: "boon.shop",
      date,
      period_end: dayAfter(`${date.slice(0, 8)}01`, date.includes("-02-") ? 27 : date.includes("-04-") ? 29 : 30),
      ...visits(),
    })),
    ...["Direct", "Social"].map((channel) => ({
      ...ga4,
      account: "boon.shop",
      date: "2026-03-01",
      period_end: "2026-03-31",
      channel,
      ...visits(),
    })),
    { ...ga4, account: "boon.shop", date: "2026-03-01", period_end: "2026-03-17", ...visits() },
    { ...ga4, account: "boon.shop", date: "2026-04-01", period_end: "2026-04-19", ...visits() },
    ...Array.from({ length: 22 }, (_, index) => ({
      ...ga4,
      account: "boon.shop",
      date: dayAfter("2026-04-01", index),
      ...visits(),
    })),
    // Weeks of searches by page, which cross the months' ends.
    ...Array.from({ length: 60 }, (_, index) => ({
      platform: "google-search",
      account: "broodenboon.nl",
      date: dayAfter("2025-03-03", 7 * index),
      period_end: dayAfter("2025-03-09", 7 * index),
      page: "/",
      impressions: number(0, 900),
      clicks: number(0, 80),
      position: 4,
    })),
    ...Array.from({ length: 12 }, (_, index) => ({
      platform: "wordpress",
      account: "broodenboon.nl",
      date: dayAfter("2026-02-03", 9 * index),
      ...(index % 2 === 0 ? { period_end: "2026-05-20" } : {}),
      page: `/post-${index}`,
      comments: number(0, 9),
    })),
  ];
}

export function campaignsOfAYear(): Row[] {
  const number = numbersFrom(92);
  return Array.from({ length: 75 }, (_, index) => {
    const delivered = number(100, 900);
    return {
      platform: index % 3 === 0 ? "klaviyo" : "mailchimp",
      account: "Brood & Boon",
      campaign_id: `campaign-${index}`,
      title: `Letter ${index}`,
      sent_at: `${dayAfter("2025-03-05", index * 6)}T23:59:59`,
      delivered: index % 11 === 0 ? 0 : delivered,
      opens: number(0, delivered),
      ...(index % 5 === 0 ? {} : { clicks: number(0, 90) }),
      unsubscribes: number(0, 4),
    };
  });
}

export function episodesOfAYear(): Row[] {
  const number = numbersFrom(93);
  return Array.from({ length: 60 }, (_, index) => ({
    platform: index % 2 === 0 ? "transistor" : "spotify",
    account: "Brood & Boon",
    episode_id: `episode-${index}`,
    title: `Episode ${index}`,
    published_at: `${dayAfter("2025-03-01", index * 7)}T00:00:00`,
    ...(index % 2 === 0
      ? { downloads: number(100, 900) }
      : {
          plays: number(100, 900),
          listeners: number(50, 90),
          engaged_listeners: number(0, 50),
          average_consumption: number(1, 99) / 100,
        }),
  }));
}

/** Mentions of the brand and of two competitors; some are not rated. */
export function mentionsOfAYear(): Row[] {
  const number = numbersFrom(94);
  return Array.from({ length: 330 }, (_, index) => ({
    platform: index % 2 === 0 ? "bluesky" : "google-business",
    account: ["Brood & Boon", "Brood & Boon", "Brood & Boon", "de.korst", "Sunrise Bakes"][number(0, 4)] as string,
    mention_id: `mention-${index}`,
    published_at: `${dayAfter("2025-02-20", Math.floor(index * 1.3))}T${index % 3 === 0 ? "00:00:00" : "23:59:59"}`,
    author: "Someone",
    text: `Bread ${index}`,
    ...(index % 7 === 0 ? {} : { sentiment: number(-10, 10) / 10 }),
  }));
}

/** Conversations; of every fifth the answer is only known as a fact, and every fourth never had one. */
export function conversationsOfAYear(): Row[] {
  const number = numbersFrom(95);
  return Array.from({ length: 160 }, (_, index) => {
    const day = dayAfter("2025-02-20", Math.floor(index * 2.7));
    const isAnswered = index % 4 > 0;
    return {
      platform: index % 2 === 0 ? "zendesk" : "sprout",
      account: "Brood & Boon",
      conversation_id: `conversation-${index}`,
      received_at: `${day}T23:59:00`,
      ...(isAnswered && index % 5 > 0
        ? { first_response_at: `${dayAfter(day, number(1, 2))}T${10 + number(0, 9)}:${10 + number(0, 49)}:00` }
        : {}),
      answered: isAnswered,
    };
  });
}
