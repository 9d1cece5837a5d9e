import { defineFormat } from "./define-format.ts";

/** Apple Podcasts Connect, Analytics, Trends: days of a show. Time listened is not read, since its unit is unknown. */
export const applePodcastsTrends = defineFormat({
  id: "apple-podcasts-trends",
  label: {
    en: "Apple Podcasts export of trends",
    es: "exportación de tendencias de Apple Podcasts",
    nl: "Apple Podcasts-export van trends",
  },
  platform: "apple-podcasts",
  table: "days",
  counts: "total",
  requiredFields: ["date", "plays", "reach"],
  forbiddenFields: ["title"],
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

/** Followers gained minus followers lost, which no field holds. */
export const applePodcastsFollowers = defineFormat({
  id: "apple-podcasts-followers",
  label: {
    en: "list of net followers by Apple Podcasts",
    es: "lista de seguidores netos de Apple Podcasts",
    nl: "lijst met nettovolgers van Apple Podcasts",
  },
  platform: "apple-podcasts",
  table: "days",
  counts: "total",
  rejection: "noTable",
  requiredFields: ["date", "net_followers"],
  hasOnlyKnownColumns: true,
  headers: { date: { en: "Date" } },
  columns: { net_followers: { en: "Net Followers" } },
});
