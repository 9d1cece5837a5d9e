import { calculatedRow } from "./calculated-row.ts";
import { defineTable } from "./define-table.ts";

/** One row is one incoming question, ticket or thread of direct messages. */
export const conversations = defineTable({
  name: "conversations",
  keys: [["platform", "conversation_id"]],
  time: "received_at",
  fields: {
    conversation_id: "id",
    channel: "text",
    received_at: "time",
    first_response_at: "time",
    resolved_at: "time",
    messages: "count",
    rating: "number",
    answered: "flag",
  },
  calculated: [calculatedRow("response_time", "duration", "RESPONSE_TIME", ["received_at", "first_response_at"])],
});
