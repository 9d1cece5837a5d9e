import { defineFormat } from "./define-format.ts";

/** Google Business Profile: one row per location for a whole period, without reviews. */
export const googleBusinessProfile = defineFormat({
  id: "google-business-profile",
  label: {
    en: "Google Business Profile performance report",
    es: "informe de rendimiento del Perfil de Empresa de Google",
    nl: "prestatierapport van Google Bedrijfsprofiel",
  },
  platform: "google-business",
  table: "days",
  counts: "unknown",
  rejection: "noTable",
  requiredFields: ["store", "search_mobile"],
  headers: {},
  columns: { store: { en: "Store code" }, search_mobile: { en: "Google Search - Mobile" } },
});
