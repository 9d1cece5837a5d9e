import { defineFormat } from "./define-format.ts";

/** Apple Podcasts Connect, Analytics, Episodes. */
export const applePodcastsEpisodes = defineFormat({
  id: "apple-podcasts-episodes",
  label: {
    en: "Apple Podcasts export of episodes",
    es: "exportación de episodios de Apple Podcasts",
    nl: "Apple Podcasts-export van afleveringen",
  },
  platform: "apple-podcasts",
  table: "episodes",
  counts: "total",
  requiredFields: ["episode_id", "title", "engaged_listeners"],
  headers: {
    account: { en: "Show Name" },
    episode_id: { en: "Episode ID" },
    title: { en: "Episode Title" },
    published_at: { en: "Release Date" },
    duration: { en: "Duration" },
    plays: { en: "Plays" },
    listeners: { en: "Unique Listeners" },
    engaged_listeners: { en: "Unique Engaged Listeners" },
    average_consumption: { en: "Average Consumption" },
  },
  dates: { published_at: "YYYY-MM-DD" },
});
