import { defineFormat } from "./define-format.ts";

/** Twitch, Channel Analytics, export by day. Headers are known from open-source importers. */
export const twitchDays = defineFormat({
  id: "twitch-days",
  label: {
    en: "Twitch channel export by day",
    es: "exportación de un canal de Twitch por día",
    nl: "Twitch-export van een kanaal per dag",
  },
  platform: "twitch",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "average_viewers", "max_viewers"],
  headers: {
    date: { en: "Date" },
    new_followers: { en: "Follows" },
    reach: { en: "Unique Viewers" },
    views: { en: "Live Views" },
    watch_time: { en: "Minutes Watched" },
  },
  columns: {
    average_viewers: { en: "Average Viewers" },
    max_viewers: { en: "Max Viewers" },
  },
  dates: { date: ["ddd MMM DD YYYY", "YYYY-MM-DD"] },
  durations: { watch_time: "minutes" },
});
