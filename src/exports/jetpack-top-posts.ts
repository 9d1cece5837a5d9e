import { defineFormat } from "./define-format.ts";

/** Jetpack and WordPress.com, Stats, Posts & pages, Download: title, views and address, without a header. */
export const jetpackTopPosts = defineFormat({
  id: "jetpack-top-posts",
  label: {
    en: "Jetpack list of top posts and pages",
    es: "lista de Jetpack de entradas y páginas más vistas",
    nl: "Jetpack-lijst van populairste berichten en pagina's",
  },
  platform: "wordpress",
  table: "pages",
  counts: "total",
  requiredFields: [],
  headerless: [
    ["title", /\S/],
    ["views", /^\d+$/],
    ["page", /^(https?:\/\/\S+)?$/],
  ],
  headers: { date: {}, page: {}, title: {}, views: {} },
  extracts: { account: { column: "page", pattern: /^https?:\/\/([^/]+)/ } },
  exportDate: "date",
  rowFilters: [{ column: "page", matches: /^$/, reason: "noPage" }],
});
