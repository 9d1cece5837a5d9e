import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://app.chatwoot.com/api/v1/profile",
    source: "https://github.com/chatwoot/chatwoot/blob/develop/swagger/swagger.json",
    fields: "id name email access_token accounts[].id accounts[].name accounts[].role",
  },
  {
    route: "GET https://app.chatwoot.com/api/v1/accounts/7/conversations",
    source: "https://github.com/chatwoot/chatwoot/blob/develop/swagger/swagger.json",
    fields: `
      data.meta.mine_count data.meta.unassigned_count data.meta.assigned_count data.meta.all_count
      data.payload[].id data.payload[].account_id data.payload[].uuid data.payload[].inbox_id
      data.payload[].status data.payload[].created_at data.payload[].first_reply_created_at
      data.payload[].last_activity_at data.payload[].messages[].content
      data.payload[].messages[].message_type data.payload[].messages[].created_at
      data.payload[].messages[].private data.payload[].messages[].sender.id
      data.payload[].messages[].sender.name data.payload[].messages[].sender.type
      data.payload[].meta.channel data.payload[].meta.sender.id data.payload[].meta.sender.name
      data.payload[].meta.sender.email`,
  },
  {
    route: "GET https://app.chatwoot.com/api/v1/accounts/7/conversations/:id/messages",
    source:
      "https://github.com/chatwoot/chatwoot/blob/5180bc3071b199c6c88ddc050f53e4ee389eba76/app/views/api/v1/models/_message.json.jbuilder",
    fields: `
      payload[].content payload[].message_type payload[].created_at payload[].private payload[].sender.id
      payload[].sender.name payload[].sender.type`,
  },
  {
    route: "GET https://app.chatwoot.com/api/v1/accounts/7/conversations/:id/reporting_events",
    source: "https://github.com/chatwoot/chatwoot/blob/develop/swagger/swagger.json",
    fields: "[].id [].name [].event_end_time [].value [].event_start_time [].account_id [].conversation_id",
  },
  {
    route: "errors",
    source: "https://github.com/chatwoot/chatwoot/blob/develop/swagger/swagger.json",
    fields: "description",
  },
];
