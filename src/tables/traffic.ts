import { calculatedRow } from "./calculated-row.ts";
import { defineTable } from "./define-table.ts";

/**
 * One row is what one source, medium, campaign and content brought to a website on one day; without all of them, the whole
 * website's day. The rows of a day need not add up to it: what few people did is withheld.
 */
export const traffic = defineTable({
  name: "traffic",
  keys: [
    ["account", "date", "traffic_source", "medium", "campaign", "content"],
    ["account", "date"],
  ],
  time: "date",
  hasMixedRows: true,
  fields: {
    date: "date",
    traffic_source: "text",
    medium: "text",
    campaign: "text",
    content: "text",
    sessions: "count",
    engaged_sessions: "count",
    key_events: "count",
  },
  calculated: [calculatedRow("engaged_session_rate", "rate", "ENGAGED_SESSION_RATE", ["engaged_sessions", "sessions"])],
});
