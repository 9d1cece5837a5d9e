import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://hn.algolia.com/api/v1/search_by_date",
    source: "https://hn.algolia.com/api",
    fields: `
      hits[].objectID hits[].author hits[].created_at_i hits[]._tags[] hits[]._highlightResult.title.value
      hits[]._highlightResult.title.matchLevel hits[].title hits[].comment_text hits[].story_text
      hits[].points hits[].num_comments hits[].url page nbHits nbPages`,
  },
  {
    route: "errors",
    source: "https://hn.algolia.com/api",
    fields: "message status",
  },
];
