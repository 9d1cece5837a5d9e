import { bearer } from "../apply-secret.ts";
import { defineConnector, type Lookup } from "../define-connector.ts";
import { at, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";

const base = "https://api.hubapi.com";

/** E-mails sent once to a list. Automated ones run for years and have no single send time. */
const singleSendTypes = ["BATCH_EMAIL", "AB_EMAIL", "LOCALTIME_EMAIL", "BLOG_EMAIL_CHILD", "RSS_EMAIL_CHILD"];

const account: Lookup = {
  request: () => ({ url: `${base}/account-info/v3/details` }),
  read: (body) => {
    const portal = textAt(body, "portalId");
    return portal === null ? null : { account: portal };
  },
};

/** HubSpot's marketing e-mails. */
export const hubspot = defineConnector({
  id: "hubspot",
  platform: "hubspot",
  name: "HubSpot",
  source: "HubSpot Marketing Emails API v3",
  apiVersion: { name: "v3", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: { where: "https://app.hubspot.com/l/private-apps", form: /^pat-[\w-]{20,}$/, applySecret: bearer },
  },
  owner: account,
  lookups: [account],
  tables: {
    campaigns: {
      counts: "total",
      pageSize: 100,
      request: (_, page, _part, _metrics, size = 100) => ({
        url: `${base}/marketing/v3/emails`,
        query: { limit: size, after: page ?? undefined, includeStats: true, isPublished: true },
      }),
      next: cursorAt("paging.next.after"),
      items: (body) => listAt(body, "results"),
      isUndescribed: (email) => textAt(email, "type") === null,
      row: (email) => {
        const type = textAt(email, "type") ?? "";
        // A draft has a day too: that of its last change.
        if (at(email, "isPublished") === false) return null;
        if (!singleSendTypes.includes(type)) return null;
        const count = (name: string) => numberAt(email, `stats.counters.${name}`);
        return {
          campaign_id: textAt(email, "id"),
          title: textAt(email, "name"),
          subject: textAt(email, "subject"),
          sent_at: toIsoTime(textAt(email, "publishDate") ?? textAt(email, "publishedAt")),
          recipients: count("sent"),
          delivered: count("delivered"),
          bounces: count("bounce"),
          opens: count("open"),
          clicks: count("click"),
          unsubscribes: count("unsubscribed"),
          complaints: count("spamreport"),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) =>
      status < 400
        ? []
        : [textAt(body, "policyName"), textAt(body, "category"), String(status)].filter((code) => code !== null),
    kinds: {
      DAILY: "quota_exhausted",
      RATE_LIMITS: "rate_limited",
      INVALID_AUTHENTICATION: "auth_expired",
      EXPIRED_AUTHENTICATION: "auth_expired",
      MISSING_SCOPES: "permission",
    },
  },
  limits: { maxParallelRequests: 5 },
});
