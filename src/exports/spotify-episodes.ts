import { defineFormat } from "./define-format.ts";

/** Spotify for Creators, Analytics, Episodes. */
export const spotifyEpisodes = defineFormat({
  id: "spotify-episodes",
  label: {
    en: "Spotify export of episodes",
    es: "exportación de episodios de Spotify",
    nl: "Spotify-export van afleveringen",
  },
  platform: "spotify",
  table: "episodes",
  counts: "total",
  requiredFields: ["title", "plays", "listeners", "published_at"],
  headers: {
    title: { en: "name" },
    published_at: { en: "releaseDate" },
    plays: { en: "plays" },
    listeners: { en: "audience_size" },
  },
  dates: { published_at: ["YYYY-MM-DD", "YYYY-MM-DDTHH:mm:ssZ", "YYYY-MM-DD HH:mm:ss"] },
});
