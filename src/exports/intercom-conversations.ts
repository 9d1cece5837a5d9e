import { defineFormat } from "./define-format.ts";

/**
 * Intercom, Reports, export of conversations. Headers of times end with the workspace's zone. Customers and teammates are
 * not read. Headers are known from open-source importers.
 */
export const intercomConversations = defineFormat({
  id: "intercom-conversations",
  label: {
    en: "Intercom conversations export",
    es: "exportación de conversaciones de Intercom",
    nl: "Intercom-export van gesprekken",
  },
  platform: "intercom",
  table: "conversations",
  counts: "total",
  requiredFields: ["conversation_id", "received_at"],
  headers: {
    conversation_id: { en: "Conversation ID" },
    channel: { en: "Channel" },
    received_at: { en: "Conversation started at" },
    first_response_at: { en: "Conversation first replied at" },
    resolved_at: { en: "Conversation first closed at" },
    rating: { en: ["Last teammate rating", "Conversation rating"] },
  },
  dates: {
    received_at: "YYYY-MM-DD HH:mm:ss",
    first_response_at: "YYYY-MM-DD HH:mm:ss",
    resolved_at: "YYYY-MM-DD HH:mm:ss",
  },
});
