import type { Row } from "../../tables/index.ts";
import type { SampleText } from "../../text/sample/en.ts";
import { dayMs, hourMs, isoDay } from "../../time/day.ts";
import { createRandom, isoTime, pick, sampleDayCount } from "./create-random.ts";

const weeks = Math.floor(sampleDayCount / 7);

/** Visits to the website by week and channel. */
export function samplePages(lastDay: number, { source }: SampleText): Row[] {
  const random = createRandom(30_011);
  const channels = [
    ["Organic Search", 410, 0.58],
    ["Organic Social", 260, 0.44],
    ["Direct", 190, 0.61],
  ] as const;
  return Array.from({ length: weeks }, (_, week) =>
    channels.map(([channel, usualSessions, engagedShare]): Row => {
      const sessions = Math.round(usualSessions * (1.2 - 0.3 * (week / weeks)) * (0.85 + 0.3 * random()));
      const users = Math.round(sessions * 0.78);
      return {
        platform: "ga4",
        account: "broodenboon.example",
        date: isoDay(lastDay - (week * 7 + 7) * dayMs),
        period_end: isoDay(lastDay - (week * 7 + 1) * dayMs),
        page: "/",
        channel,
        sessions,
        // The report was once exported without this column.
        engaged_sessions: week === 9 ? null : Math.round(sessions * engagedShare * (0.95 + 0.1 * random())),
        users,
        views: Math.round(sessions * (1.8 + 0.6 * random())),
        engagement_time: Math.round(users * (55 + 25 * random())),
        source,
      };
    }),
  ).flat();
}

/** A newsletter every two weeks. */
export function sampleCampaigns(lastDay: number, { subjects, source }: SampleText): Row[] {
  const random = createRandom(40_013);
  return Array.from({ length: Math.floor(weeks / 2) }, (_, number): Row => {
    const recipients = Math.round(3_400 - number * 28);
    const delivered = Math.round(recipients * 0.988);
    const opens = Math.round(delivered * (0.36 + 0.1 * random()));
    const clicks = Math.round(opens * (0.07 + 0.06 * random()));
    return {
      platform: "mailchimp",
      account: number % 6 === 5 ? "Brood & boon" : "Brood & Boon",
      campaign_id: `c${7_001 + number}`,
      title: pick(subjects, random),
      sent_at: isoTime(lastDay - (number * 14 + 4) * dayMs + 7 * hourMs),
      recipients,
      delivered,
      bounces: recipients - delivered,
      // Sent without tracking.
      opens: number === 4 ? null : opens,
      clicks,
      unsubscribes: Math.round(delivered * 0.0012 * (0.5 + random())),
      source,
    };
  });
}

/** A podcast episode every two weeks. */
export function sampleEpisodes(lastDay: number, { episodes, source }: SampleText): Row[] {
  const random = createRandom(50_021);
  return Array.from({ length: Math.floor(weeks / 2) }, (_, number): Row => {
    const plays = Math.round((620 - number * 8) * (0.8 + 0.4 * random()));
    const listeners = Math.round(plays * 0.81);
    return {
      platform: "spotify",
      account: "Kruimels",
      episode_id: `e${301 + number}`,
      title: pick(episodes, random),
      published_at: isoTime(lastDay - (number * 14 + 9) * dayMs + 5 * hourMs),
      duration: 1_500 + Math.round(600 * random()),
      plays,
      listeners: number > 20 ? null : listeners,
      engaged_listeners: Math.round(listeners * (0.55 + 0.15 * random())),
      average_consumption: Math.round((0.58 + 0.2 * random()) * 1_000) / 1_000,
      source,
    };
  });
}

const mentionCount = 280;

/** Mentions and reviews, mostly positive. */
export function sampleMentions(lastDay: number, { praise, neutral, complaints, reader, source }: SampleText): Row[] {
  const random = createRandom(60_037);
  return Array.from({ length: mentionCount }, (_, number): Row => {
    const roll = random();
    const [texts, sentiment] =
      roll < 0.56
        ? [praise, 0.4 + 0.5 * random()]
        : roll < 0.83
          ? [neutral, 0.2 * random()]
          : [complaints, -0.4 - 0.5 * random()];
    return {
      platform: number % 3 === 0 ? "trustpilot" : "instagram",
      account: number % 3 === 0 ? "broodenboon.example" : "brood.en.boon",
      mention_id: `m${90_001 + number}`,
      published_at: isoTime(
        lastDay -
          Math.floor(1 + (sampleDayCount - 1) * (number / mentionCount)) * dayMs +
          hourMs * Math.floor(24 * random()),
      ),
      type: number % 3 === 0 ? "review" : "comment",
      author: `${reader} ${1 + (number % 57)}`,
      text: pick(texts, random),
      // A text in a language that was not recognised has none.
      sentiment: number % 23 === 22 ? null : Math.round(sentiment * 100) / 100,
      source,
    };
  });
}

const conversationCount = 220;

/** Questions in direct messages; some wait long for a response, about one in eight gets none. */
export function sampleConversations(lastDay: number, { directMessage, source }: SampleText): Row[] {
  const random = createRandom(70_051);
  return Array.from({ length: conversationCount }, (_, number): Row => {
    const received =
      lastDay - (1 + sampleDayCount * (number / conversationCount)) * dayMs + hourMs * (8 + Math.floor(12 * random()));
    const isAnswered = random() < 0.88;
    const wait = 60_000 * Math.round(8 + 240 * random() ** 3 + (random() < 0.1 ? 900 : 0));
    return {
      platform: "instagram",
      account: "brood.en.boon",
      conversation_id: `d${50_001 + number}`,
      channel: directMessage,
      received_at: isoTime(received),
      first_response_at: isAnswered ? isoTime(received + wait) : null,
      messages: 1 + Math.floor(5 * random()),
      answered: isAnswered,
      source,
    };
  });
}
