import { defineFormat } from "./define-format.ts";

/** `data/tweets.js` of X's “Download an archive of your data”: all posts, with likes and reposts of the day of the download. */
export const xArchive = defineFormat({
  id: "x-archive",
  label: { en: "X archive of posts", es: "archivo de posts de X", nl: "X-archief van posts" },
  platform: "x",
  table: "posts",
  counts: "unknown",
  isJson: true,
  requiredFields: ["post_id", "text", "published_at", "likes"],
  headers: {
    post_id: { en: "id_str" },
    text: { en: "full_text" },
    published_at: { en: "created_at" },
    likes: { en: "favorite_count" },
    shares: { en: "retweet_count" },
  },
  dates: { published_at: "ddd MMM DD HH:mm:ss Z YYYY" },
  htmlEntityFields: ["text"],
  // A repost has the numbers of the post that it repeats.
  rowFilters: [{ column: "text", matches: /^RT @\w+:/, reason: "repost" }],
});
