import type { Oddity } from "./oddity.ts";

const campaign = (id: number, sentDate: string, globalStats: object) => ({
  id,
  name: `Campaign ${id}`,
  subject: "Rye",
  sentDate,
  statistics: { globalStats, linksStats: { "https://bakery.example/": 0 }, statsByDomain: {}, campaignStats: [] },
});

const stats = { sent: 100, delivered: 98, hardBounces: 1, softBounces: 1, uniqueViews: 40, viewed: 55 };
const clicks = { uniqueClicks: 5, clickers: 9, unsubscriptions: 2, complaints: 0 };
const zeros = Object.fromEntries(Object.keys({ ...stats, ...clicks }).map((name) => [name, 0]));

export const oddities: Oddity[] = [
  {
    what: "All statistics are there with 0 unless one kind of them is asked for, which alone is right.",
    source: "https://github.com/sendinblue/APIv3-python-library/issues/97",
    date: "2024-09-23",
    respond: ({ path, url }) => {
      if (path.endsWith("/account")) return { body: { companyName: "Bakery" } };
      const isAsked = url.searchParams.get("statistics") === "globalStats";
      const campaigns = [campaign(263, "2026-10-09T08:00:00.000+02:00", isAsked ? { ...stats, ...clicks } : zeros)];
      return { body: { count: 1, campaigns } };
    },
    rows: {
      campaigns: [
        {
          account: "Bakery",
          campaign_id: "263",
          sent_at: "2026-10-09T06:00:00Z",
          recipients: 100,
          bounces: 2,
          opens: 40,
          total_opens: 55,
          clicks: 5,
          total_clicks: 9,
        },
      ],
    },
  },
  {
    what: "Since February 2023 the list counts the last six months alone; an older campaign's numbers are in itself.",
    source: "https://github.com/sendinblue/APIv3-php-library/issues/255",
    date: "2023-03-07",
    from: "2026-01-01",
    respond: ({ path }) => {
      if (path.endsWith("/account")) return { body: { companyName: "Bakery" } };
      if (path.endsWith("/emailCampaigns/7"))
        return { body: campaign(7, "2026-02-09T08:00:00Z", { ...stats, ...clicks }) };
      return { body: { count: 1, campaigns: [campaign(7, "2026-02-09T08:00:00Z", zeros)] } };
    },
    rows: { campaigns: [{ campaign_id: "7", recipients: 100, delivered: 98, opens: 40, unsubscribes: 2 }] },
  },
];
