import type { Oddity } from "./oddity.ts";

const sent = (id: string, send_time: string) => ({
  id,
  campaign_title: id,
  type: "regular",
  send_time,
  emails_sent: 50,
});

export const oddities: Oddity[] = [
  {
    what: "A campaign sent in the second in which a period begins is left out, one in the second of its end is not.",
    source: "https://mailchimp.com/developer/marketing/api/reports/list-campaign-reports/",
    date: "2026-06-30",
    from: "2026-06-01",
    to: "2026-06-30",
    respond: ({ path, url }) => {
      if (!path.endsWith("/reports")) return { body: { account_name: "Bakery" } };
      const since = url.searchParams.get("since_send_time") ?? "";
      const before = url.searchParams.get("before_send_time") ?? "";
      const reports = [
        sent("a1b2c3d4e5", "2026-06-01T00:00:00+00:00"),
        sent("f6a7b8c9d0", "2026-07-01T00:00:00+00:00"),
      ].filter(({ send_time }) => send_time > since && send_time <= before);
      return { body: { reports, total_items: reports.length } };
    },
    rows: { campaigns: [{ campaign_id: "a1b2c3d4e5", sent_at: "2026-06-01T00:00:00Z" }] },
  },
];
