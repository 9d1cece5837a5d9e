import { defineFormat } from "./define-format.ts";

/** Zendesk tickets. Requesters and agents are not read. */
export const zendeskTickets = defineFormat({
  id: "zendesk-tickets",
  label: { en: "Zendesk tickets export", es: "exportación de tickets de Zendesk", nl: "Zendesk-export van tickets" },
  platform: "zendesk",
  table: "conversations",
  counts: "total",
  requiredFields: ["conversation_id", "received_at", "channel", "first_reply"],
  headers: {
    conversation_id: { en: "Id" },
    channel: { en: "Via" },
    received_at: { en: "Created at" },
    first_response_at: {},
    resolved_at: { en: "Solved at" },
  },
  columns: {
    first_reply: { en: "First reply time in minutes" },
  },
  dates: {
    received_at: ["YYYY-MM-DD HH:mm[:ss]", "YYYY-MM-DD HH:mm:ss Z", "YYYY-MM-DDTHH:mm:ssZ"],
    resolved_at: ["YYYY-MM-DD HH:mm[:ss]", "YYYY-MM-DD HH:mm:ss Z", "YYYY-MM-DDTHH:mm:ssZ"],
  },
  timesAfter: { first_response_at: { than: "received_at", minutes: "first_reply" } },
});
