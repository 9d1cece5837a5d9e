import { campaignRow, countsOf, subjectOf, titleOf } from "./campaigns.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockWorld,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://:dc.api.mailchimp.com/3.0";
const account = "Brood & Boon";
const key = "00112233445566778899aabbccddeeff-us7";
const pageSize = 1_000;

const idOf = (number: number): string => `c${String(number).padStart(9, "0")}`;

function report(world: MockWorld, number: number) {
  const counts = countsOf(number);
  return {
    id: idOf(number),
    campaign_title: titleOf(number),
    type: "regular",
    list_id: "l1",
    list_name: "Customers",
    subject_line: subjectOf(number),
    emails_sent: counts.sent,
    abuse_reports: counts.complaints,
    unsubscribed: counts.unsubscribes,
    send_time: publishedAt(world, number).replace("Z", "+00:00"),
    bounces: { hard_bounces: counts.hard, soft_bounces: counts.soft, syntax_errors: 0 },
    forwards: { forwards_count: counts.forwards, forwards_opens: 0 },
    opens: {
      opens_total: counts.totalOpens,
      proxy_excluded_opens: 0,
      unique_opens: counts.opens,
      proxy_excluded_unique_opens: 0,
      open_rate: counts.opens / counts.delivered,
      last_open: "",
    },
    clicks: {
      clicks_total: counts.totalClicks,
      unique_clicks: counts.totalClicks,
      unique_subscriber_clicks: counts.clicks,
      click_rate: counts.clicks / counts.delivered,
      last_click: "",
    },
    ecommerce: { total_orders: 1, total_spent: counts.cents / 100, total_revenue: counts.cents / 100 },
    _links: [{ rel: "self", href: "https://us7.api.mailchimp.com/3.0/reports" }],
  };
}

const problem = (status: number, title: string, detail: string) => ({
  status,
  body: { type: "https://mailchimp.com/developer/marketing/docs/errors/", title, status, detail, instance: "0" },
});

const wrongKey = problem(
  401,
  "API Key Invalid",
  "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
);

/** The key: the password of Basic authentication, after any user name. */
const keyIn = ({ headers }: MockRequest): string | null => {
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  return encoded === undefined
    ? null
    : Buffer.from(encoded, "base64")
        .toString("utf8")
        .replace(/^[^:]*:/, "");
};

const isElsewhere = ({ params }: MockRequest): boolean => params.dc !== key.replace(/^.*-/, "");

const fields = {
  type: "string",
  pattern: "^(total_items|account_(id|name)|reports\\.[a-z_]+)(,(total_items|account_(id|name)|reports\\.[a-z_]+))*$",
};
const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00$" };

/** Mailchimp: contract from the reference of the Marketing API. */
export const mailchimpMock: ConnectorMock<"mailchimp"> = {
  id: "mailchimp",
  account: "",
  key,
  secretOf: keyIn,
  requiresSecret: true,
  errorResponses: {
    auth_expired: wrongKey,
    permission: problem(403, "User Disabled", "This account has been deactivated."),
    not_found: problem(404, "Resource Not Found", "The requested resource could not be found."),
    rate_limited: problem(429, "Too Many Requests", "You have exceeded the limit of 10 simultaneous connections."),
    invalid: problem(400, "Invalid Resource", "The resource submitted could not be validated."),
    server: problem(500, "InternalServerError", "An unexpected internal error has occurred."),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/`,
      contract: { query: { type: "object", properties: { fields }, additionalProperties: false } },
      imitates: { query: { fields: ["account_id", "account_name"] } },
      respond: (request) =>
        isElsewhere(request) ? wrongKey : { body: { account_id: "8d3a3db4d97663a9074efcc16", account_name: account } },
    },
    {
      method: "GET",
      address: `${base}/reports`,
      contract: {
        query: {
          type: "object",
          properties: {
            count: { type: "string", pattern: "^(\\d{1,3}|1000)$" },
            offset: { type: "string", pattern: "^\\d+$" },
            type: { type: "string" },
            since_send_time: time,
            before_send_time: time,
            fields,
            exclude_fields: fields,
          },
          additionalProperties: false,
        },
      },
      imitates: {
        query: {
          fields: [
            ..."id campaign_title subject_line list_name send_time emails_sent bounces opens clicks unsubscribed"
              .split(" ")
              .map((name) => `reports.${name}`),
            "reports.abuse_reports",
            "reports.forwards",
            "reports.ecommerce",
            "total_items",
          ],
        },
      },
      respond: (request, world) => {
        if (isElsewhere(request)) return wrongKey;
        const since = queryValue(request, "since_send_time") ?? "";
        const before = queryValue(request, "before_send_time") ?? "9";
        const all = itemNumbers(world)
          .map((number) => report(world, number))
          .filter(({ send_time }) => send_time >= since && send_time < before);
        const offset = Number(queryValue(request, "offset") ?? 0);
        const wanted = (queryValue(request, "fields") ?? "").split(",");
        const reports = all.slice(offset, offset + Number(queryValue(request, "count") ?? 10));
        const chosen = reports.map((one) =>
          Object.fromEntries(
            Object.entries(one).filter(([name]) => wanted[0] === "" || wanted.includes(`reports.${name}`)),
          ),
        );
        return { body: { reports: chosen, total_items: all.length } };
      },
    },
  ],
  expected: (table, world) =>
    table === "campaigns"
      ? itemNumbers(world).map((number) => {
          const { totalOpens, totalClicks, forwards, cents } = countsOf(number);
          return {
            platform: "mailchimp",
            account,
            campaign_id: idOf(number),
            list: "Customers",
            ...campaignRow(world, number),
            total_opens: totalOpens,
            total_clicks: totalClicks,
            forwards,
            revenue: cents / 100,
          };
        })
      : [],
  fewestRequests: (_, { size }) => {
    const requests = 1 + Math.max(1, Math.ceil(size / pageSize));
    return { requests, batches: requests };
  },
};
