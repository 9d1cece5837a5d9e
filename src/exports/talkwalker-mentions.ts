import { defineFormat } from "./define-format.ts";

/** Talkwalker results. Dates with slashes are day first. */
export const talkwalkerMentions = defineFormat({
  id: "talkwalker-mentions",
  label: {
    en: "Talkwalker results export",
    es: "exportación de resultados de Talkwalker",
    nl: "Talkwalker-export van resultaten",
  },
  platform: "talkwalker",
  table: "mentions",
  counts: "unknown",
  requiredFields: ["url", "text", "published_at", "source_type"],
  headers: {
    url: { en: "url" },
    published_at: { en: "published" },
    type: {},
    text: { en: "content" },
    language: { en: "lang" },
    reach: { en: "reach" },
  },
  columns: {
    source_type: { en: "source_type" },
  },
  constants: { type: "mention" },
  dates: {
    published_at: [
      "YYYY-MM-DD HH:mm[:ss]",
      "YYYY-MM-DDTHH:mm:ssZ",
      "DD/MM/YYYY HH:mm[:ss]",
      "DD/MM/YYYY",
      "YYYY-MM-DD",
    ],
  },
});
