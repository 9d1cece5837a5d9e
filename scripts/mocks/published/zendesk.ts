import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://broodenboon.zendesk.com/api/v2/users/me",
    source: "https://developer.zendesk.com/api-reference/ticketing/users/users/",
    fields: "user.id user.name user.email user.role",
  },
  {
    route: "GET https://broodenboon.zendesk.com/api/v2/incremental/tickets/cursor",
    source: "https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/",
    fields: `
      tickets[].id tickets[].subject tickets[].description tickets[].status tickets[].created_at
      tickets[].updated_at tickets[].generated_timestamp tickets[].requester_id tickets[].submitter_id
      tickets[].via.channel tickets[].via.source.from.name tickets[].via.source.from.address
      tickets[].satisfaction_rating.score metric_sets[].id metric_sets[].ticket_id
      metric_sets[].created_at metric_sets[].replies metric_sets[].reopens metric_sets[].solved_at
      metric_sets[].reply_time_in_minutes.calendar metric_sets[].reply_time_in_minutes.business
      metric_sets[].full_resolution_time_in_minutes.calendar
      metric_sets[].full_resolution_time_in_minutes.business after_cursor before_cursor end_of_stream`,
  },
  {
    route: "errors",
    source: "https://developer.zendesk.com/api-reference/introduction/requests/",
    fields: "error error.title error.message description",
  },
];
