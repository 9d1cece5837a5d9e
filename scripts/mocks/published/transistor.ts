import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.transistor.fm/v1/shows/:id",
    source: "https://developers.transistor.fm/#shows",
    fields: "data.id data.type data.attributes.title",
  },
  {
    route: "GET https://api.transistor.fm/v1/episodes",
    source: "https://developers.transistor.fm/#episodes",
    fields: `
      data[].id data[].type data[].attributes.title data[].attributes.number data[].attributes.season
      data[].attributes.status data[].attributes.duration data[].attributes.published_at
      data[].relationships.show.data.id data[].relationships.show.data.type meta.currentPage
      meta.totalPages meta.totalCount`,
  },
  {
    route: "GET https://api.transistor.fm/v1/analytics/:show/episodes",
    source: "https://developers.transistor.fm/#analytics",
    fields: `
      data.id data.type data.attributes.episodes[].id data.attributes.episodes[].title
      data.attributes.episodes[].downloads[].date data.attributes.episodes[].downloads[].downloads`,
  },
  {
    route: "GET https://api.transistor.fm/v1/shows",
    source: "https://developers.transistor.fm/#shows",
    fields: "data[].id data[].type data[].attributes.title meta.currentPage meta.totalPages meta.totalCount",
  },
  {
    route: "errors",
    source: "https://developers.transistor.fm/#errors",
    fields: "errors[].title",
  },
];
