import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.intercom.io/me",
    source:
      "https://github.com/intercom/Intercom-OpenAPI/blob/8889625a7b931d8649e18726e7f872ff073520fc/descriptions/2.16/api.intercom.io.yaml",
    fields: "type id name email app.type app.id_code app.name app.region app.timezone",
  },
  {
    route: "POST https://api.eu.intercom.io/conversations/search",
    source:
      "https://github.com/intercom/Intercom-OpenAPI/blob/8889625a7b931d8649e18726e7f872ff073520fc/descriptions/2.16/api.intercom.io.yaml",
    fields: `
      type conversations[].type conversations[].id conversations[].title conversations[].created_at
      conversations[].updated_at conversations[].open conversations[].state conversations[].source.type
      conversations[].source.id conversations[].source.delivered_as conversations[].source.subject
      conversations[].source.body conversations[].source.author.type conversations[].source.author.id
      conversations[].source.author.name conversations[].source.author.email
      conversations[].statistics.type conversations[].statistics.first_contact_reply_at
      conversations[].statistics.time_to_admin_reply conversations[].statistics.median_time_to_reply
      conversations[].statistics.first_admin_reply_at conversations[].statistics.count_reopens
      conversations[].statistics.count_conversation_parts conversations[].conversation_rating
      conversations[].ai_agent_participated conversations[].statistics
      conversations[].statistics.first_close_at conversations[].statistics.last_close_at
      conversations[].conversation_rating.rating conversations[].conversation_rating.remark total_count
      pages.type pages.page pages.per_page pages.total_pages`,
  },
  {
    route: "errors",
    source:
      "https://github.com/intercom/Intercom-OpenAPI/blob/8889625a7b931d8649e18726e7f872ff073520fc/descriptions/2.16/api.intercom.io.yaml",
    fields: "type request_id errors[].code errors[].message",
  },
];
