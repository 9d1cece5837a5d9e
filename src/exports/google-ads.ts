import { defineFormat } from "./define-format.ts";

/**
 * Google Ads: a title, the report's dates, then campaigns, ad groups or ads, and `Total: ...` rows below. UTF-16 with tabs, or CSV.
 * Not found: headers in Dutch, French and Italian.
 */
export const googleAds = defineFormat({
  id: "google-ads",
  label: { en: "Google Ads report", es: "informe de Google Ads", nl: "Google Ads-rapport" },
  platform: "google-ads",
  table: "posts",
  counts: "paid",
  requiredFields: ["impressions", "spend"],
  anyOfFields: ["campaign", "ad_group", "keyword", "search_term"],
  headers: {
    published_at: {},
    account: { en: ["Account name", "Account"] },
    impressions: { en: "Impr." },
    clicks: { en: "Clicks", es: "Clics", pt: "Cliques", de: "Klicks" },
    engagements: { en: "Interactions", es: "Interacciones", de: "Interaktionen" },
    spend: { en: "Cost", es: ["Coste", "Costo"], pt: "Custo", de: "Kosten" },
    currency: { en: "Currency code", es: "Código de moneda" },
  },
  columns: {
    campaign: { en: "Campaign", es: "Campaña", pt: "Campanha", de: "Kampagne" },
    ad_group: { en: "Ad group", es: "Grupo de anuncios", de: "Anzeigengruppe" },
    ad: { en: "Ad name" },
    campaign_id: { en: "Campaign ID" },
    ad_group_id: { en: "Ad group ID" },
    ad_id: { en: "Ad ID" },
    day: { en: ["Day", "Date"], es: "Día", pt: "Dia", de: "Tag" },
    week: { en: "Week", es: "Semana", pt: "Semana", de: "Woche" },
    month: { en: "Month", es: "Mes", pt: "Mês", de: "Monat" },
    keyword: { en: ["Keyword", "Search keyword"], es: "Palabra clave" },
    search_term: { en: "Search term", es: "Término de búsqueda" },
    device: { en: "Device", es: "Dispositivo" },
    network: { en: ["Network", "Network (with search partners)"] },
    age: { en: "Age", es: "Edad" },
    gender: { en: "Gender" },
    hour: { en: ["Hour of the day", "Day of the week"] },
  },
  ads: {
    names: ["campaign", "ad_group", "ad"],
    ids: ["campaign_id", "ad_group_id", "ad_id"],
    day: "day",
    week: "week",
    month: "month",
    splits: ["keyword", "search_term", "device", "network", "age", "gender", "hour"],
  },
  dates: { published_at: "YYYY-MM-DD" },
});
