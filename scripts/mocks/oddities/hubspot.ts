import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

const source =
  "https://github.com/NangoHQ/integration-templates/blob/main/integrations/hubspot/tests/marketing-emails.test.json";

const email = (id: string, more: object) => ({
  id,
  name: `E-mail ${id}`,
  subject: "Rye",
  type: "BATCH_EMAIL",
  subcategory: "batch",
  isPublished: true,
  state: "PUBLISHED",
  publishDate: "2026-10-09T20:32:17Z",
  ...more,
});

const portal = ({ path }: OddRequest, ...results: object[]): MockResponse =>
  path === "/account-info/v3/details" ? { body: { portalId: 147 } } : { body: { total: results.length, results } };

export const oddities: Oddity[] = [
  {
    what: "Drafts have the day of their last change as the day on which they are published.",
    source,
    date: "2026-03-12",
    respond: (request) => {
      const draft = email("1", { isPublished: false, state: "DRAFT" });
      const counters = { sent: 40, delivered: 39, open: 12, click: 3, bounce: 1, unsubscribed: 0, spamreport: 0 };
      const sent = email("2", { stats: { counters } });
      return request.url.searchParams.get("isPublished") === "true"
        ? portal(request, sent)
        : portal(request, draft, sent);
    },
    rows: {
      campaigns: [{ account: "147", campaign_id: "2", recipients: 40, opens: 12, sent_at: "2026-10-09T20:32:17Z" }],
    },
    requested: ["isPublished=true"],
  },
  {
    what: "A server that does not know the filter answers with drafts as well.",
    source,
    date: "2026-03-12",
    respond: (request) =>
      portal(
        request,
        email("1", { isPublished: false, state: "DRAFT" }),
        email("2", { stats: { counters: { sent: 40 } } }),
      ),
    rows: { campaigns: [{ campaign_id: "2", recipients: 40 }] },
  },
];
