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
  anyOfFields: ["campaign", "ad_group", "keyword"],
  headers: {
    impressions: { en: "Impr." },
  },
  columns: {
    campaign: { en: "Campaign" },
    ad_group: { en: "Ad group" },
    keyword: { en: "Keyword" },
    cost: { en: "Cost" },
  },
});
