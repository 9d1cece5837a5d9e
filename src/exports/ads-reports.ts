import { defineFormat } from "./define-format.ts";

/**
 * Meta Ads Manager: spend and results of campaigns, which are not posts. The currency in the header of the spend is that of
 * the account.
 */
export const metaAds = defineFormat({
  id: "meta-ads",
  label: "Meta Ads report",
  platform: "meta",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["name", "spend"],
  headers: {
    spend: {
      en: "Amount spent",
      es: "Importe gastado",
      nl: "Besteed bedrag",
      pt: "Valor usado",
      de: "Ausgegebener Betrag",
      fr: "Montant dépensé",
      it: "Importo speso",
    },
  },
  columns: {
    name: {
      en: ["Campaign name", "Ad set name", "Ad name"],
      es: ["Nombre de la campaña", "Nombre del conjunto de anuncios", "Nombre del anuncio"],
      nl: ["Campagnenaam", "Naam campagne", "Naam advertentieset", "Naam advertentie"],
      pt: ["Nome da campanha", "Nome do conjunto de anúncios", "Nome do anúncio"],
      de: ["Kampagnenname", "Anzeigenname"],
      it: "Nome della campagna",
    },
  },
});

/** Google Ads: cost and clicks of campaigns, ad groups or keywords. */
export const googleAds = defineFormat({
  id: "google-ads",
  label: "Google Ads report",
  platform: "google-ads",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["impressions", "cost"],
  anyOfFields: ["campaign", "ad_group", "keyword", "search_term", "currency"],
  headers: {
    impressions: { en: "Impr." },
  },
  columns: {
    campaign: { en: "Campaign", es: "Campaña" },
    ad_group: { en: "Ad group" },
    keyword: { en: "Keyword" },
    search_term: { en: "Search term" },
    currency: { en: "Currency code" },
    cost: { en: "Cost", es: "Coste" },
  },
});

/** LinkedIn Campaign Manager: spend by campaign or ad, of which only the currency's column says what it is in. */
export const linkedInAds = defineFormat({
  id: "linkedin-ads",
  label: "LinkedIn Campaign Manager report",
  platform: "linkedin",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["start", "spend"],
  headers: { spend: { en: "Total Spent" } },
  columns: { start: { en: "Start Date (in UTC)" } },
});

/** TikTok Ads Manager. */
export const tikTokAds = defineFormat({
  id: "tiktok-ads",
  label: "TikTok Ads Manager report",
  platform: "tiktok",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["cost"],
  anyOfFields: ["clicks", "click_cost", "click_rate"],
  headers: {},
  columns: {
    cost: { en: "Cost" },
    clicks: { en: "Clicks (destination)" },
    click_cost: { en: "CPC (destination)" },
    click_rate: { en: "CTR (destination)" },
  },
});
