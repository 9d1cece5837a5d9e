import { defineConnector, type Lookup } from "../define-connector.ts";
import { listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { headers, klaviyoApi, revision } from "./headers.ts";
import { archivedCampaignNames, campaignNames, isUnknownCampaign } from "./names.ts";
import { conversionMetrics, revenueOfOtherShops, totalRevenue } from "./orders.ts";
import { groupByCampaign, nextReportPeriod, reportRequest } from "./report.ts";

const base = "https://a.klaviyo.com/api";

const account: Lookup = {
  request: () => ({ url: `${base}/accounts`, headers }),
  read: (body) => {
    const [found = null] = listAt(body, "data");
    const name = textAt(found, "attributes.contact_information.organization_name") ?? textAt(found, "id");
    return name === null ? null : { account: name };
  },
};

/** Klaviyo's reporting API. */
export const klaviyo = defineConnector({
  id: "klaviyo",
  platform: "klaviyo",
  name: "Klaviyo",
  source: `Klaviyo API ${revision}`,
  apiVersion: klaviyoApi,
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://www.klaviyo.com/settings/account/api-keys",
      form: /^pk_\w{20,}$/,
      applySecret: (key) => ({ headers: { Authorization: `Klaviyo-API-Key ${key}` } }),
    },
  },
  owner: account,
  lookups: [account, conversionMetrics],
  tables: {
    campaigns: {
      counts: "total",
      // An account without any metric has never sent anything.
      parts: ({ facts }) => (facts.conversionMetric === null ? [] : [null]),
      request: reportRequest,
      next: nextReportPeriod,
      items: groupByCampaign,
      details: [campaignNames, archivedCampaignNames, ...revenueOfOtherShops],
      isUndescribed: (_, { campaign, archived }) => isUnknownCampaign(campaign) && isUnknownCampaign(archived),
      notes: (_, { facts }) => (facts.isOrders === 0 ? [["metric", "revenue"]] : []),
      row: (stats, run, details) => {
        const campaign = isUnknownCampaign(details.campaign) ? details.archived : details.campaign;
        return {
          campaign_id: textAt(stats, "id"),
          title: textAt(campaign ?? null, "name"),
          subject: textAt(campaign ?? null, "subject"),
          sent_at: toIsoTime(textAt(campaign ?? null, "sendTime")),
          recipients: numberAt(stats, "recipients"),
          delivered: numberAt(stats, "delivered"),
          bounces: numberAt(stats, "bounced"),
          opens: numberAt(stats, "opens_unique"),
          total_opens: numberAt(stats, "opens"),
          clicks: numberAt(stats, "clicks_unique"),
          total_clicks: numberAt(stats, "clicks"),
          unsubscribes: numberAt(stats, "unsubscribe_uniques"),
          complaints: numberAt(stats, "spam_complaints"),
          revenue: totalRevenue(stats, run, details),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => {
      const code = textAt(body, "errors.0.code");
      return status < 400 ? [] : [...(code === null ? [] : [code]), String(status)];
    },
    kinds: {
      authentication_failed: "auth_expired",
      not_authenticated: "auth_expired",
      permission_denied: "permission",
      throttled: "rate_limited",
    },
  },
  limits: { maxParallelRequests: 5 },
});
