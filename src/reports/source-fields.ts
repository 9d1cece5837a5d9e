import { type TableName, tables } from "../tables/index.ts";
import { actionKinds, denominators } from "./figures/post-figures.ts";

/** The fields that reports use, by table; none of a table that no report shows. */
const used: Readonly<Record<TableName, readonly string[]>> = {
  posts: [
    "post_id",
    "source",
    "type",
    "title",
    "text",
    "url",
    "spend",
    "currency",
    "period_end",
    ...new Set([...denominators, ...actionKinds]),
  ],
  days: ["followers", "new_followers", "lost_followers"],
  audience: [],
  pages: [
    ...["period_end", "page", "channel", "sessions", "engaged_sessions", "users", "views", "engagement_time"],
    ...["impressions", "clicks", "comments"],
  ],
  campaigns: ["delivered", "opens", "clicks", "unsubscribes"],
  episodes: ["downloads", "plays", "listeners", "engaged_listeners", "average_consumption"],
  mentions: ["sentiment", "language", "rating"],
  conversations: ["first_response_at", "answered"],
  traffic: ["traffic_source", "medium", "campaign", "content", "sessions", "key_events"],
};

/** The tables that reports use. */
export const reportedTables = (Object.keys(used) as TableName[]).filter((name) => used[name].length > 0);

/** All fields that a report needs of a table. */
export const reportedFields = (name: TableName): readonly string[] => [
  "platform",
  "account",
  tables[name].time,
  ...used[name],
  "imported_at",
];
