import { defineFormat } from "./define-format.ts";

/** Buffer, Insights, export of posts: `posts.csv`, with the beginning of each text. Headers are known from open-source importers. */
export const bufferPosts = defineFormat({
  id: "buffer-posts",
  label: {
    en: "Buffer export of posts",
    es: "exportación de publicaciones de Buffer",
    nl: "Buffer-export van berichten",
  },
  platform: "buffer",
  table: "posts",
  counts: "unknown",
  requiredFields: ["account", "post_id", "published_at", "text", "network"],
  headers: {
    account: { en: "Channel Name" },
    post_id: { en: "Post Id" },
    url: { en: "Post URL" },
    published_at: { en: "Published At" },
    type: { en: "Post Type" },
    text: { en: "Post Text (Excerpt)" },
    reach: { en: "Reach" },
    views: { en: ["Views", "Video Views"] },
    likes: { en: "Reactions" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    saves: { en: "Saves" },
    new_followers: { en: "Follows" },
    watch_time: { en: "Watch Time (min)" },
    average_view_duration: { en: "Avg. Watch Time (sec)" },
  },
  columns: { network: { en: "Network" } },
  dates: { published_at: ["YYYY-MM-DDTHH:mm:ssZ", "YYYY-MM-DD HH:mm[:ss]"] },
  durations: { watch_time: "minutes" },
  platformColumn: "network",
});
