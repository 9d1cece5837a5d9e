import { basicAuth } from "../apply-secret.ts";
import { defineConnector, type Lookup, type NextPage, type Run } from "../define-connector.ts";
import { listAt, numberAt, sumOfAll, textAt, toIso, toIsoTime } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";
import { endOf, startOf } from "../wall-clock.ts";

/** Mailchimp's data centers; a key ends with its account's. */
const dataCenters = Array.from({ length: 22 }, (_, number) => `us${number + 1}`);

const base = ({ facts }: Run): string => `https://${facts.dc}.api.mailchimp.com/3.0`;

const pageSize = 1_000;

const fields = [
  "reports.id",
  "reports.campaign_title",
  "reports.subject_line",
  "reports.list_name",
  "reports.send_time",
  "reports.emails_sent",
  "reports.bounces",
  "reports.opens",
  "reports.clicks",
  "reports.unsubscribed",
  "reports.abuse_reports",
  "reports.forwards",
  "reports.ecommerce",
  "total_items",
];

const account: Lookup = {
  request: (run) => ({ url: `${base(run)}/`, query: { fields: "account_id,account_name" } }),
  read: (body) => {
    const name = textAt(body, "account_name") ?? textAt(body, "account_id");
    return name === null ? null : { account: name };
  },
};

const nextReportPage: NextPage = (response, page, run, size) => {
  const offset = pageOffset(page) + listAt(response.body, "reports").length;
  const hasMore = () => offset < (numberAt(response.body, "total_items") ?? 0);
  return overlappingPages(pageSize, "reports", "id", hasMore)(response, page, run, size);
};

/**
 * Mailchimp's Marketing API. Opens are counted as in Mailchimp's own reports and files, including those of mail privacy
 * proxies; the `proxy_excluded` counts are a different measure and must not share a column.
 */
export const mailchimp = defineConnector({
  id: "mailchimp",
  platform: "mailchimp",
  name: "Mailchimp",
  alsoFoundBy: ["Intuit"],
  source: "Mailchimp Marketing API 3.0",
  apiVersion: { name: "3.0", promisedUntil: null },
  hosts: dataCenters.map((dc) => `https://${dc}.api.mailchimp.com/3.0/`),
  signIn: {
    apiKey: {
      where: "https://admin.mailchimp.com/account/api/",
      form: /^[0-9a-f]{32}-us([1-9]|1\d|2[0-2])$/,
      applySecret: basicAuth("anystring"),
      facts: (key) => ({ dc: key.replace(/^.*-/, "") }),
    },
  },
  owner: account,
  lookups: [account],
  tables: {
    campaigns: {
      counts: "total",
      pageSize,
      request: (run, page, _part, _metrics, size = pageSize) => ({
        url: `${base(run)}/reports`,
        query: {
          count: size,
          offset: pageOffset(page),
          // Exclusive, unlike the end: campaigns are often sent on the hour.
          since_send_time: toIso(startOf(run) - 1_000).replace("Z", "+00:00"),
          before_send_time: toIso(endOf(run)).replace("Z", "+00:00"),
          fields: fields.join(","),
        },
      }),
      next: nextReportPage,
      items: (body) => listAt(body, "reports"),
      row: (report) => {
        const emailsSent = numberAt(report, "emails_sent");
        const bounces = sumOfAll(numberAt(report, "bounces.hard_bounces"), numberAt(report, "bounces.soft_bounces"));
        return {
          campaign_id: textAt(report, "id"),
          title: textAt(report, "campaign_title"),
          subject: textAt(report, "subject_line"),
          list: textAt(report, "list_name"),
          sent_at: toIsoTime(textAt(report, "send_time")),
          recipients: emailsSent,
          delivered: emailsSent === null || bounces === null ? null : emailsSent - bounces,
          bounces,
          opens: numberAt(report, "opens.unique_opens"),
          total_opens: numberAt(report, "opens.opens_total"),
          // People; `unique_clicks` counts each person once per link.
          clicks: numberAt(report, "clicks.unique_subscriber_clicks"),
          total_clicks: numberAt(report, "clicks.clicks_total"),
          unsubscribes: numberAt(report, "unsubscribed"),
          complaints: numberAt(report, "abuse_reports"),
          forwards: numberAt(report, "forwards.forwards_count"),
          revenue: numberAt(report, "ecommerce.total_revenue"),
        };
      },
    },
  },
  failures: {
    codes: ({ status, body }) => (status < 400 ? [] : [textAt(body, "title") ?? "", String(status)]),
    kinds: { "API Key Invalid": "auth_expired", "User Disabled": "permission", "Too Many Requests": "rate_limited" },
    // Mailchimp cuts off excess connections, sometimes with an empty 403.
    kindsWithoutJson: { 403: "rate_limited" },
  },
  // A user may have ten simultaneous connections, shared with their other programs.
  limits: { maxParallelRequests: 5 },
});
