import type { Detail, Facts, Lookup, Run } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, textAt } from "../json.ts";
import { decodeIfPossible } from "../percent-escapes.ts";
import { headers } from "./headers.ts";
import { reportRequestFor } from "./report.ts";

/**
 * Reports need a conversion metric, and only orders have revenue. Every shop that is or was connected has a metric of
 * this name: the revenue is the sum of theirs.
 */
const orderMetricName = "Placed Order";

/** More shops than this are not added up. */
const maxShops = 5;

interface OrderMetric {
  id: string;
  /** Sent by a connected shop, not by the account's own programs, which may send the same orders again. */
  isShop: boolean;
}

const readStored = (text: Facts[string]): OrderMetric[] =>
  typeof text === "string" && text !== ""
    ? text.split(" ").map((entry) => ({ id: entry.replace("+", ""), isShop: entry.startsWith("+") }))
    : [];

/** The metrics of orders: of connected shops, else whatever sends orders. */
function chosen(all: readonly OrderMetric[]): string[] {
  const shops = all.filter(({ isShop }) => isShop);
  return (shops.length > 0 ? shops : all).map(({ id }) => id).slice(0, maxShops);
}

/** The cursor in the URL of the next page. */
const nextCursor = (body: Json): string | null => {
  const [, cursor] = /[?&]page(?:%5B|\[)cursor(?:%5D|\])=([^&]+)/i.exec(textAt(body, "links.next") ?? "") ?? [];
  return cursor === undefined ? null : decodeIfPossible(cursor);
};

/** Reads all pages of the account's metrics: there can be hundreds. */
export const conversionMetrics: Lookup = {
  request: ({ facts }) => ({
    url: "https://a.klaviyo.com/api/metrics",
    headers,
    query: { "fields[metric]": "name,integration", "page[cursor]": facts.metricsPage ?? undefined },
  }),
  read: (body, { facts }) => {
    const metrics = listAt(body, "data");
    const orders = [
      ...readStored(facts.orderMetrics),
      ...metrics
        .filter((metric) => textAt(metric, "attributes.name") === orderMetricName)
        .map((metric) => ({
          id: textAt(metric, "id") ?? "",
          isShop: /commerce/i.test(textAt(metric, "attributes.integration.category") ?? ""),
        })),
    ];
    const [first] = chosen(orders);
    const page = nextCursor(body);
    return {
      conversionMetric: first ?? facts.anyMetric ?? textAt(metrics[0] ?? null, "id"),
      isOrders: first === undefined ? 0 : 1,
      ...(orders.length > 1 && {
        orderMetrics: orders.map(({ id, isShop }) => `${isShop ? "+" : ""}${id}`).join(" "),
      }),
      ...((page !== null || facts.metricsPage !== undefined) && {
        metricsPage: page,
        anyMetric: facts.anyMetric ?? textAt(metrics[0] ?? null, "id"),
        orderMetrics: orders.map(({ id, isShop }) => `${isShop ? "+" : ""}${id}`).join(" "),
      }),
    };
  },
  isRepeated: ({ facts }) => typeof facts.metricsPage === "string",
};

const otherShops = ({ facts }: Run): string[] => chosen(readStored(facts.orderMetrics)).slice(1);

/** The revenue that another shop has from the campaigns of a report. */
const revenueOfShop = (index: number): Detail => ({
  name: `shop${index}`,
  appliesTo: (_, run) => otherShops(run)[index] !== undefined,
  batch: 10_000,
  request: ([campaign = null], run) =>
    reportRequestFor(otherShops(run)[index] ?? "", run, numberAt(campaign, "period") ?? 0),
  read: (body, campaigns) => {
    const revenue = new Map<string | null, number>();
    for (const row of listAt(body, "data.attributes.results")) {
      const id = textAt(row, "groupings.campaign_id");
      revenue.set(id, (revenue.get(id) ?? 0) + (numberAt(at(row, "statistics"), "conversion_value") ?? 0));
    }
    return campaigns.map((campaign) => revenue.get(textAt(campaign, "id")) ?? 0);
  },
});

export const revenueOfOtherShops = Array.from({ length: maxShops - 1 }, (_, index) => revenueOfShop(index));

/** A campaign's revenue from all shops; null where one of them is not known. */
export function totalRevenue(stats: Json, { facts }: Run, details: Readonly<Record<string, Json>>): number | null {
  const others = revenueOfOtherShops.map(({ name }) => details[name]).filter((value) => value !== undefined);
  const first = numberAt(stats, "conversion_value");
  if (facts.isOrders !== 1 || first === null || others.includes(null)) return null;
  return others.reduce<number>((sum, value) => sum + Number(value), first);
}
