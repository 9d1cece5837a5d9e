import { defineTable } from "./define-table.ts";

/**
 * One row is one mention, review or comment by somebody else. The account is the brand that is spoken of: one text can
 * mention two brands and is then a row for each, or the voice of one would be lost to the other.
 */
export const mentions = defineTable({
  name: "mentions",
  keys: [
    ["platform", "mention_id", "account"],
    ["platform", "url", "account"],
  ],
  time: "published_at",
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
