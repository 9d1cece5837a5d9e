import { defineTable } from "./define-table.ts";

/** One row is one mention, review or comment by somebody else. */
export const mentions = defineTable({
  name: "mentions",
  keys: [
    ["platform", "mention_id"],
    ["platform", "url"],
  ],
  fields: {
    mention_id: "id",
    url: "url",
    published_at: "time",
    type: "text",
    author: "text",
    text: "text",
    language: "text",
    rating: "number",
    reach: "count",
    likes: "count",
    comments: "count",
    shares: "count",
    sentiment: "number",
  },
  calculated: [],
});
