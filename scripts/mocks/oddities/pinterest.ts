import type { Oddity } from "./oddity.ts";

const user = { body: { username: "bakery", id: "1099", follower_count: 0, pin_count: 3, monthly_views: -1 } };

const source = (test: string) =>
  `https://github.com/NangoHQ/integration-templates/blob/main/integrations/pinterest/tests/${test}.test.json`;

export const oddities: Oddity[] = [
  {
    what: "Days before the account was a business have a state of their own and no numbers.",
    source: source("get-user-account-analytics"),
    date: "2026-07-12",
    respond: ({ path }) => {
      if (path === "/v5/user_account") return user;
      const day = (date: string, data_status: string, metrics: object) => ({ date, data_status, metrics });
      const daily_metrics = [
        day("2026-10-01", "BEFORE_BUSINESS_CREATED", {}),
        day("2026-10-02", "READY", { IMPRESSION: 30, SAVE: 1, OUTBOUND_CLICK: 2, ENGAGEMENT: 5 }),
        day("2026-10-03", "PROCESSING", { IMPRESSION: 1 }),
      ];
      return { body: { all: { summary_metrics: {}, daily_metrics } } };
    },
    rows: {
      days: [{ date: "2026-10-02", impressions: 30, saves: 1, clicks: 2, engagements: 5 }],
    },
  },
  {
    what: "A pin's numbers are null, its times have no zone, and a number that is not known is -1.",
    source: source("get-pin"),
    date: "2026-07-12",
    respond: ({ path }) => {
      if (path === "/v5/user_account") return { body: { ...user.body, follower_count: -1 } };
      if (path === "/v5/pins/analytics") return { status: 403, body: { code: 7, message: "Not authorized" } };
      const media = { media_type: "image", images: {} };
      const pin = {
        id: "1099300590356451849",
        title: "Rye",
        description: " ",
        created_at: "2026-10-09T09:33:55",
        media,
      };
      return { body: { items: [{ ...pin, creative_type: "REGULAR", pin_metrics: null }], bookmark: null } };
    },
    rows: {
      posts: [
        {
          post_id: "1099300590356451849",
          published_at: "2026-10-09T09:33:55Z",
          type: "image",
          title: "Rye",
          text: null,
          impressions: null,
          saves: null,
        },
      ],
    },
    notes: ["left_out", "no_numbers"],
  },
];
