import { defineFormat } from "./define-format.ts";

/** Apple Podcasts Connect, Analytics, Trends: days of a show. The file does not say in which unit it counts the time listened. */
export const applePodcastsTrends = defineFormat({
  id: "apple-podcasts-trends",
  label: "Apple Podcasts export of trends",
  platform: "apple-podcasts",
  table: "days",
  requiredFields: ["date", "plays", "reach"],
  unless: ["title"],
  headers: {
    date: { en: "Date" },
    reach: { en: "Unique Listeners" },
  },
  columns: {
    title: { en: "Episode Title" },
    plays: { en: "Plays" },
  },
  dates: { date: "YYYYMMDD" },
});

/** Followers gained less those lost: neither is known by itself. */
export const applePodcastsFollowers = defineFormat({
  id: "apple-podcasts-followers",
  label: "list of net followers by Apple Podcasts",
  platform: "apple-podcasts",
  table: "days",
  rejection: "noTable",
  requiredFields: ["date", "net_followers"],
  hasOnlyKnownColumns: true,
  headers: { date: { en: "Date" } },
  columns: { net_followers: { en: "Net Followers" } },
});
