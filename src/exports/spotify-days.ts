import { defineFormat } from "./define-format.ts";

/** Spotify for Creators, Analytics: plays and followers by day. */
export const spotifyDays = defineFormat({
  id: "spotify-days",
  label: {
    en: "Spotify export of followers by day",
    es: "exportación de seguidores de Spotify por día",
    nl: "Spotify-export van volgers per dag",
  },
  platform: "spotify",
  table: "days",
  counts: "total",
  requiredFields: ["date", "plays", "followers"],
  hasOnlyKnownColumns: true,
  headers: { date: { en: "Date" }, followers: { en: "Followers" } },
  columns: { plays: { en: "Plays" } },
  dates: { date: ["YYYY-MM-DD", "MM/DD/YYYY"] },
  ambiguousDateFields: ["date"],
});
