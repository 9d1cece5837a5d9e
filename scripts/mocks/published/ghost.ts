import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://brieven.broodenboon.example/ghost/api/admin/posts/",
    source: "https://docs.ghost.org/admin-api/posts/overview",
    fields: `
      posts[].id posts[].uuid posts[].title posts[].slug posts[].lexical posts[].status
      posts[].published_at posts[].url posts[].newsletter.id posts[].newsletter.name posts[].email.subject
      posts[].email.email_count posts[].email.delivered_count posts[].email.failed_count
      posts[].email.opened_count posts[].email.track_opens posts[].email.track_clicks posts[].count.clicks
      posts[].newsletter posts[].email meta.pagination.page meta.pagination.limit meta.pagination.pages
      meta.pagination.total meta.pagination.next meta.pagination.prev`,
  },
  {
    route: "errors",
    source: "https://docs.ghost.org/admin-api/#errors",
    fields: "errors[].message errors[].context errors[].type errors[].code",
  },
];
