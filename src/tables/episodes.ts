import { calculatedRow } from "./calculated-row.ts";
import { defineTable } from "./define-table.ts";

/** One row is one podcast episode. */
export const episodes = defineTable({
  name: "episodes",
  keys: [
    ["platform", "account", "episode_id"],
    ["platform", "account", "title"],
  ],
  time: "published_at",
  fields: {
    episode_id: "id",
    title: "text",
    published_at: "time",
    duration: "duration",
    downloads: "count",
    plays: "count",
    listeners: "count",
    engaged_listeners: "count",
    followers: "count",
    average_consumption: "rate",
    watch_time: "duration",
  },
  calculated: [
    calculatedRow("engaged_share", "rate", "ACTION_RATE", ["engaged_listeners", "listeners"]),
    calculatedRow("share_heard", "rate", "AVERAGE_VIEWED", ["watch_time", "plays", "duration"]),
  ],
});
