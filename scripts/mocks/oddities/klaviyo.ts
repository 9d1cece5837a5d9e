import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

const metric = (id: string, name: string, shop: string) => ({
  id,
  attributes: { name, integration: { name: shop } },
});

const list = (data: readonly unknown[], next: string | null = null): MockResponse => ({
  body: { data, included: [], links: { next } },
});

const campaign = (id: string, name: string, day: string) => ({
  id,
  attributes: { name, send_time: `${day}T08:00:00+00:00` },
});

/** Reports of these campaigns, with revenue by the conversion metric. */
function report({ body }: OddRequest, ids: readonly string[], revenue: Readonly<Record<string, number>>): MockResponse {
  const metricId = /"conversion_metric_id":"(\w+)"/.exec(body ?? "")?.[1] ?? "";
  const results = ids.map((campaign_id) => ({
    groupings: { campaign_id },
    statistics: { recipients: 100, conversion_value: revenue[metricId] ?? 0 },
  }));
  return { body: { data: { attributes: { results } }, links: { next: null } } };
}

const account = list([{ id: "A", attributes: { contact_information: { organization_name: "Bakery" } } }]);

export const oddities: Oddity[] = [
  {
    what: "A shop that was replaced leaves its Placed Order first; the new shop's is among the next 200 metrics.",
    source: "https://developers.klaviyo.com/en/reference/get_metrics",
    date: "2026-07-15",
    from: "2026-09-01",
    to: "2026-09-30",
    respond: (request) => {
      const { path, url } = request;
      if (path === "/api/accounts") return account;
      if (path === "/api/metrics")
        return url.searchParams.get("page[cursor]") === "P2"
          ? list([metric("SHOP", "Placed Order", "Shopify")])
          : list(
              [metric("WOLD", "Placed Order", "WooCommerce"), metric("OPEN", "Opened Email", "Klaviyo")],
              "https://a.klaviyo.com/api/metrics?page%5Bcursor%5D=P2",
            );
      if (path === "/api/campaign-values-reports") return report(request, ["C1"], { WOLD: 0, SHOP: 812.5 });
      return list([campaign("C1", "September", "2026-09-10")]);
    },
    rows: { campaigns: [{ campaign_id: "C1", revenue: 812.5, recipients: 100 }] },
  },
  {
    what: "The list of campaigns leaves out archived ones, which reports still count; deleted ones are in no list.",
    source: "https://github.com/airbytehq/airbyte/pull/37370",
    date: "2024-04-17",
    from: "2026-09-01",
    to: "2026-09-30",
    respond: (request) => {
      const { path, url } = request;
      if (path === "/api/accounts") return account;
      if (path === "/api/metrics") return list([metric("SHOP", "Placed Order", "Shopify")]);
      if (path === "/api/campaign-values-reports") return report(request, ["C1", "C2", "C3"], { SHOP: 7 });
      const isArchived = url.searchParams.get("filter")?.includes("equals(archived,true)");
      return list([isArchived ? campaign("C2", "Harvest", "2026-09-20") : campaign("C1", "September", "2026-09-10")]);
    },
    rows: {
      campaigns: [
        { campaign_id: "C1", title: "September", sent_at: "2026-09-10T08:00:00Z" },
        { campaign_id: "C2", title: "Harvest", sent_at: "2026-09-20T08:00:00Z" },
      ],
    },
    notes: ["left_out"],
  },
  {
    what: "An account without a shop has no Placed Order, and its reports count another metric as revenue.",
    source: "https://developers.klaviyo.com/en/reference/query_campaign_values",
    date: "2026-07-15",
    from: "2026-09-01",
    to: "2026-09-30",
    respond: (request) => {
      if (request.path === "/api/accounts") return account;
      if (request.path === "/api/metrics") return list([metric("OPEN", "Opened Email", "Klaviyo")]);
      if (request.path === "/api/campaign-values-reports") return report(request, ["C1"], { OPEN: 99 });
      return list([campaign("C1", "September", "2026-09-10")]);
    },
    rows: { campaigns: [{ campaign_id: "C1", revenue: null, recipients: 100 }] },
    notes: ["metric"],
  },
];
