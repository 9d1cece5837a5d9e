import { defineTable } from "./define-table.ts";
import { mentionTypes } from "./vocabulary/mention-types.ts";

/**
 * One row is one mention, review or comment by another person. The account is the brand that is mentioned: a text that
 * mentions two brands has a row for each, so that share of voice counts both.
 */
export const mentions = defineTable({
  name: "mentions",
  keys: [
    ["platform", "mention_id", "account"],
    ["platform", "url", "account"],
  ],
  time: "published_at",
  vocabularies: { type: () => mentionTypes },
  signed: { sentiment: "all" },
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
