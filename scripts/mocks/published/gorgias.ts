import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://broodenboon.gorgias.com/api/account",
    source: "https://developers.gorgias.com/reference/the-account-object",
    fields: "domain status.status",
  },
  {
    route: "GET https://broodenboon.gorgias.com/api/tickets",
    source:
      "https://github.com/NangoHQ/integration-templates/tree/main/integrations/gorgias/mocks/nango/get/proxy/api/tickets",
    fields: `
      object uri data[].id data[].channel data[].via data[].from_agent data[].spam data[].status
      data[].subject data[].customer.name data[].customer.email data[].messages_count
      data[].created_datetime data[].closed_datetime data[].trashed_datetime meta.prev_cursor
      meta.next_cursor`,
  },
  {
    route: "GET https://broodenboon.gorgias.com/api/tickets/:id",
    source:
      "https://github.com/NangoHQ/integration-templates/tree/main/integrations/gorgias/mocks/nango/get/proxy/api/tickets/153006867",
    fields: `
      id channel via from_agent spam status subject customer.name customer.email
      created_datetime closed_datetime trashed_datetime messages[].created_datetime messages[].from_agent
      messages[].public messages[].via messages[].rule_id messages[].sender.name messages[].body_text
      satisfaction_survey satisfaction_survey.id satisfaction_survey.score satisfaction_survey.body_text`,
  },
  {
    route: "errors",
    source: "https://developers.gorgias.com/reference/errors",
    fields: "error.msg",
  },
];
