import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://www.buzzsprout.com/api/podcasts.json",
    source: "https://github.com/buzzsprout/buzzsprout-api/blob/master/sections/podcasts.md",
    fields: "[].id [].title [].author [].language",
  },
  {
    route: "GET https://www.buzzsprout.com/api/:id/episodes.json",
    source: "https://github.com/buzzsprout/buzzsprout-api/blob/master/sections/episodes.md",
    fields: `
      [].id [].title [].published_at [].duration [].private [].inactive_at [].total_plays [].audio_url
      [].season_number [].episode_number`,
  },
  {
    route: "errors",
    source: "https://github.com/buzzsprout/buzzsprout-api/blob/master/README.md",
    fields: "error",
  },
];
