import { defineTable } from "./define-table.ts";

/** One row is one slice of an account's audience: an age group, a country, a city. */
export const audience = defineTable({
  name: "audience",
  keys: [["platform", "account", "date", "dimension", "value"]],
  time: "date",
  isSnapshot: true,
  fields: { date: "date", dimension: "text", value: "text", followers: "count", share: "rate", views: "count" },
  calculated: [],
});
