import { calculatedRow } from "./calculated-row.ts";
import { defineTable } from "./define-table.ts";

/** One row is one email send. `opens` and `clicks` are unique per person; `total_opens` and `total_clicks` count repeats. */
export const campaigns = defineTable({
  name: "campaigns",
  keys: [
    ["platform", "account", "campaign_id"],
    ["platform", "account", "title", "sent_at"],
  ],
  time: "sent_at",
  // Refunds can exceed sales.
  signed: { revenue: "all" },
  fields: {
    campaign_id: "id",
    title: "text",
    subject: "text",
    list: "text",
    sent_at: "time",
    recipients: "count",
    delivered: "count",
    bounces: "count",
    opens: "count",
    total_opens: "count",
    clicks: "count",
    total_clicks: "count",
    unsubscribes: "count",
    complaints: "count",
    forwards: "count",
    revenue: "money",
  },
  calculated: [
    calculatedRow("open_rate", "rate", "OPEN_RATE", ["opens", "delivered"]),
    calculatedRow("click_rate", "rate", "CLICK_RATE", ["clicks", "delivered"]),
    calculatedRow("click_to_open_rate", "rate", "CLICK_TO_OPEN_RATE", ["clicks", "opens"]),
    calculatedRow("unsubscribe_rate", "rate", "UNSUBSCRIBE_RATE", ["unsubscribes", "delivered"]),
  ],
});
