import { defineConnector, type Lookup } from "../define-connector.ts";
import { listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { headers, revision } from "./headers.ts";
import { campaignNames } from "./names.ts";
import { groupByCampaign, nextReportPeriod, reportRequest } from "./report.ts";

const base = "https://a.klaviyo.com/api";

/** Reports need a conversion metric; only this one has revenue. */
const orderMetricName = "Placed Order";

const account: Lookup = {
  request: () => ({ url: `${base}/accounts`, headers }),
  read: (body) => {
    const [found = null] = listAt(body, "data");
    const name = textAt(found, "attributes.contact_information.organization_name") ?? textAt(found, "id");
    return name === null ? null : { account: name };
  },
};

const conversionMetric: Lookup = {
  request: () => ({ url: `${base}/metrics`, headers, query: { "fields[metric]": "name" } }),
  read: (body) => {
    const metrics = listAt(body, "data");
    const orderMetric = metrics.find((metric) => textAt(metric, "attributes.name") === orderMetricName);
    return {
      conversionMetric: textAt(orderMetric ?? metrics[0] ?? null, "id"),
      isOrders: orderMetric === undefined ? 0 : 1,
    };
  },
};

/** Klaviyo's reporting API. */
export const klaviyo = defineConnector({
  id: "klaviyo",
  platform: "klaviyo",
  name: "Klaviyo",
  source: `Klaviyo API ${revision}`,
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://www.klaviyo.com/settings/account/api-keys",
      form: /^pk_\w{20,}$/,
      applySecret: (key) => ({ headers: { Authorization: `Klaviyo-API-Key ${key}` } }),
    },
  },
  owner: account,
  lookups: [account, conversionMetric],
  tables: {
    campaigns: {
      // An account without any metric has never sent anything.
      parts: ({ facts }) => (facts.conversionMetric === null ? [] : [null]),
      request: reportRequest,
      next: nextReportPeriod,
      items: groupByCampaign,
      details: [campaignNames],
      row: (stats, { facts }, { campaign = null }) => ({
        campaign_id: textAt(stats, "id"),
        title: textAt(campaign, "name"),
        subject: textAt(campaign, "subject"),
        sent_at: toIsoTime(textAt(campaign, "sendTime")),
        recipients: numberAt(stats, "recipients"),
        delivered: numberAt(stats, "delivered"),
        bounces: numberAt(stats, "bounced"),
        opens: numberAt(stats, "opens_unique"),
        total_opens: numberAt(stats, "opens"),
        clicks: numberAt(stats, "clicks_unique"),
        total_clicks: numberAt(stats, "clicks"),
        unsubscribes: numberAt(stats, "unsubscribe_uniques"),
        complaints: numberAt(stats, "spam_complaints"),
        revenue: facts.isOrders === 1 ? numberAt(stats, "conversion_value") : null,
      }),
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
