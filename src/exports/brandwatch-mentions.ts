import { defineFormat } from "./define-format.ts";

/** Brandwatch mentions: dozens of columns. Authors are not read. */
export const brandwatchMentions = defineFormat({
  id: "brandwatch-mentions",
  label: {
    en: "Brandwatch mentions export",
    es: "exportación de menciones de Brandwatch",
    nl: "Brandwatch-export van vermeldingen",
  },
  platform: "brandwatch",
  table: "mentions",
  counts: "unknown",
  requiredFields: ["account", "text", "url"],
  headers: {
    account: { en: "Query Name" },
    url: { en: "Url" },
    type: {},
    text: { en: "Snippet" },
    reach: { en: "Reach Estimate" },
  },
  columns: {
    query_id: { en: "Query Id" },
  },
  constants: { type: "mention" },
});
