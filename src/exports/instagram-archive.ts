import { defineFormat } from "./define-format.ts";

/** The columns `<name>` within `string_map_data`, by the language of the account. */
const metric = (en: string, pt: string) => ({
  en: `string_map_data.${en}.value`,
  pt: `string_map_data.${pt}.value`,
});

/**
 * `past_instagram_insights/posts.json` of Instagram's “Download your information” as JSON: posts of the last months. It names
 * neither links nor IDs, so that posts without a text cannot be told apart. Names in Portuguese and English are public; others were not found.
 */
export const instagramArchive = defineFormat({
  id: "instagram-archive",
  label: {
    en: "Instagram insights from “Download your information”",
    es: "estadísticas de Instagram de «Descargar tu información»",
    nl: "Instagram-statistieken uit ‘Je gegevens downloaden’",
  },
  platform: "instagram",
  table: "posts",
  counts: "unknown",
  isJson: true,
  requiredFields: ["published_at"],
  anyOfFields: ["reach", "impressions", "likes"],
  headers: {
    published_at: {
      en: "string_map_data.Creation Timestamp.timestamp",
      pt: "string_map_data.Registro de data e hora da criação.timestamp",
    },
    text: { en: "media_map_data.Media Thumbnail.title" },
    reach: metric("Accounts reached", "Contas alcançadas"),
    impressions: metric("Impressions", "Impressões"),
    likes: metric("Likes", "Curtidas"),
    comments: { en: "string_map_data.Comments.value" },
    shares: metric("Shares", "Compartilhamentos"),
    saves: metric("Saves", "Salvamentos"),
    new_followers: { en: "string_map_data.Follows.value" },
    profile_visits: metric("Profile visits", "Visitas ao perfil"),
  },
  dates: { published_at: "YYYY-MM-DD HH:mm:ss Z" },
});
