import { defineFormat } from "./define-format.ts";

/** Trustpilot Business, service reviews. Names and email addresses of consumers are not read. */
export const trustpilotReviews = defineFormat({
  id: "trustpilot-reviews",
  label: {
    en: "Trustpilot reviews export",
    es: "exportación de reseñas de Trustpilot",
    nl: "Trustpilot-export van reviews",
  },
  platform: "trustpilot",
  table: "mentions",
  counts: "total",
  requiredFields: ["mention_id", "published_at", "rating"],
  headers: {
    account: { en: "Domain Url" },
    mention_id: { en: "Review Id" },
    published_at: { en: "Review Created (UTC)" },
    type: {},
    text: { en: "Review Content" },
    rating: { en: "Review Stars" },
  },
  constants: { type: "review" },
  dates: { published_at: ["YYYY-MM-DDTHH:mm:ssZ", "YYYY-MM-DDTHH:mm:ss", "YYYY-MM-DD HH:mm[:ss]", "YYYY-MM-DD"] },
  utcFields: ["published_at"],
});
