import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://op3.dev/api/1/shows/:show",
    source:
      "https://github.com/skymethod/op3/blob/d8267547f2f7c9c79493293f221e7d2b2c2275d8/worker/routes/api_docs_swagger.ts",
    fields: "showUuid title statsPageUrl",
  },
  {
    route: "GET https://op3.dev/api/1/queries/episode-download-counts",
    source:
      "https://github.com/skymethod/op3/blob/d8267547f2f7c9c79493293f221e7d2b2c2275d8/worker/routes/api_docs_swagger.ts",
    fields: `
      showUuid showTitle minDownloadHour maxDownloadHour episodes[].itemGuid episodes[].title
      episodes[].pubdate episodes[].downloadsAll episodes[].downloads1 episodes[].downloads7 queryTime`,
  },
  {
    route: "errors",
    source:
      "https://github.com/skymethod/op3/blob/d8267547f2f7c9c79493293f221e7d2b2c2275d8/worker/routes/api_docs_swagger.ts",
    fields: "error message",
  },
];
