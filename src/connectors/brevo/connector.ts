import { header } from "../apply-secret.ts";
import { type Detail, defineConnector, type Lookup, type NextPage, type Run } from "../define-connector.ts";
import { addDays, at, listAt, numberAt, sumOfAll, textAt, toIso, toIsoTime } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";
import { endOf, isInPeriod, startOf } from "../wall-clock.ts";

const base = "https://api.brevo.com/v3";

const pageSize = 100;

/** Longest period, in days, that Brevo's list accepts; for longer periods all campaigns are read. */
const maxPeriodDays = 700;

/** The list only counts events of the last six months; older campaigns are requested one by one. */
const statisticsDays = 180;

const account: Lookup = {
  request: () => ({ url: `${base}/account` }),
  read: (body) => {
    const name = textAt(body, "companyName") ?? textAt(body, "email");
    return name === null ? null : { account: name };
  },
};

/** Both ends are date-times, and neither may be in the future. */
function period(run: Run): { startDate?: string; endDate?: string } {
  if (addDays(run.from, maxPeriodDays) < run.to) return {};
  return { startDate: toIso(startOf(run)), endDate: toIso(Math.min(endOf(run), run.now)) };
}

const nextCampaigns: NextPage = (response, page, run, size) => {
  const offset = pageOffset(page) + listAt(response.body, "campaigns").length;
  const hasMore = () => offset < (numberAt(response.body, "count") ?? 0);
  return overlappingPages(pageSize, "campaigns", "id", hasMore)(response, page, run, size);
};

const sentAt = (campaign: Parameters<typeof textAt>[0]): string | null => toIsoTime(textAt(campaign, "sentDate"));

/** Whether the list no longer includes events of this campaign. */
const isOld = (campaign: Parameters<typeof textAt>[0], { today }: Run): boolean =>
  (sentAt(campaign) ?? "").slice(0, 10) < addDays(today, -statisticsDays);

const singleCampaign: Detail = {
  name: "statistics",
  appliesTo: (campaign, run) => isOld(campaign, run) && isInPeriod(sentAt(campaign), run),
  batch: 1,
  request: ([campaign = null]) => ({
    url: `${base}/emailCampaigns/${textAt(campaign, "id")}`,
    query: { statistics: "globalStats", excludeHtmlContent: true },
  }),
  read: (body) => [at(body, "statistics.globalStats")],
  toleratedFailures: ["not_found"],
};

/** Brevo's API v3. */
export const brevo = defineConnector({
  id: "brevo",
  platform: "brevo",
  name: "Brevo",
  alsoFoundBy: ["Sendinblue"],
  source: "Brevo API v3",
  apiVersion: { name: "v3", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    apiKey: {
      where: "https://app.brevo.com/settings/keys/api",
      form: /^xkeysib-[\w-]{20,}$/,
      applySecret: header("api-key"),
    },
  },
  owner: account,
  lookups: [account],
  tables: {
    campaigns: {
      counts: "total",
      pageSize,
      request: (run, page, _part, _metrics, size = pageSize) => ({
        url: `${base}/emailCampaigns`,
        query: {
          status: "sent",
          statistics: "globalStats",
          limit: size,
          offset: pageOffset(page),
          sort: "desc",
          excludeHtmlContent: true,
          ...period(run),
        },
      }),
      next: nextCampaigns,
      items: (body) => listAt(body, "campaigns").filter((campaign) => textAt(campaign, "id") !== null),
      details: [singleCampaign],
      row: (campaign, run, { statistics }) => {
        const stats = isOld(campaign, run) ? (statistics ?? null) : at(campaign, "statistics.globalStats");
        return {
          campaign_id: textAt(campaign, "id"),
          title: textAt(campaign, "name"),
          // An A/B campaign has its subjects in `subjectA` and `subjectB`.
          subject: textAt(campaign, "subject") ?? textAt(campaign, "subjectA"),
          sent_at: sentAt(campaign),
          recipients: numberAt(stats, "sent"),
          delivered: numberAt(stats, "delivered"),
          bounces: sumOfAll(numberAt(stats, "hardBounces"), numberAt(stats, "softBounces")),
          opens: numberAt(stats, "uniqueViews"),
          total_opens: numberAt(stats, "viewed"),
          clicks: numberAt(stats, "uniqueClicks"),
          // Total clicks, despite its name.
          total_clicks: numberAt(stats, "clickers"),
          unsubscribes: numberAt(stats, "unsubscriptions"),
          complaints: numberAt(stats, "complaints"),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => {
      if (status < 400) return [];
      const isUnknownIpAddress = /\bIP address\b/i.test(textAt(body, "message") ?? "");
      return [...(isUnknownIpAddress ? ["unknown address"] : []), textAt(body, "code") ?? "", String(status)];
    },
    kinds: {
      "unknown address": "permission",
      unauthorized: "auth_expired",
      permission_denied: "permission",
      document_not_found: "not_found",
      too_many_requests: "rate_limited",
    },
  },
  limits: {
    maxParallelRequests: 3,
    retryDelayMs: ({ headers }, now) => {
      const reset = Number(headers["x-sib-ratelimit-reset"]);
      // Seconds to wait; very large values are a Unix timestamp instead.
      return reset > 0 ? Math.max(0, reset > 1e9 ? reset * 1_000 - now : reset * 1_000) : null;
    },
  },
});
