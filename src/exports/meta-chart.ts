import { defineFormat } from "./define-format.ts";

/**
 * Meta Business Suite, Insights, Overview: one chart with one value per day. UTF-16 with a `sep=` line and a title. Only
 * the title identifies the metric; most titles do not identify the platform.
 */
export const metaChart = defineFormat({
  id: "meta-chart",
  label: {
    en: "Meta Business Suite chart export",
    es: "exportación de gráficos de Meta Business Suite",
    nl: "Meta Business Suite-export van diagrammen",
  },
  platform: "meta",
  platforms: ["facebook", "instagram"],
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "value"],
  headers: {
    date: { en: "Date", pt: "Data" },
  },
  columns: {
    // Called "Primary" in every language; in 2023 it was named after the metric.
    value: {
      en: [
        "Primary",
        "New Facebook Page likes",
        "New Instagram followers",
        "Facebook Page likes",
        "Facebook Page reach",
        "Facebook reach",
        "Instagram reach",
        "Instagram profile visits",
        "Facebook Page visits",
        "Facebook visits",
      ],
    },
  },
  titles: [
    { title: { en: ["Reach", "Viewers"], pt: "Alcance" }, fills: "reach" },
    { title: { en: ["Facebook reach", "Facebook Page reach"] }, fills: "reach", platform: "facebook" },
    { title: { en: "Instagram reach", pt: "Alcance do Instagram" }, fills: "reach", platform: "instagram" },
    { title: { en: "Views", pt: "Visualizações" }, fills: "views" },
    { title: { en: "Follows" }, fills: "new_followers" },
    { title: { en: ["Facebook follows", "Facebook Page new likes"] }, fills: "new_followers", platform: "facebook" },
    {
      title: { en: ["Instagram follows", "New Instagram followers"], pt: "Seguidores no Instagram" },
      fills: "new_followers",
      platform: "instagram",
    },
    { title: { en: "Content interactions", pt: "Interações com o conteúdo" }, fills: "engagements" },
    {
      title: { en: ["Facebook visits", "Facebook Page visits"] },
      fills: "profile_visits",
      platform: "facebook",
    },
    {
      title: { en: "Instagram profile visits", pt: "Visitas ao perfil do Instagram" },
      fills: "profile_visits",
      platform: "instagram",
    },
    { title: { en: "Link clicks" }, fills: "clicks" },
    { title: { en: "Facebook link clicks" }, fills: "clicks", platform: "facebook" },
    {
      title: { en: "Instagram link clicks", pt: "Cliques no link do Instagram" },
      fills: "clicks",
      platform: "instagram",
    },
  ],
  // The time is midnight or 1 a.m., depending on daylight saving in California, and has no meaning.
  dates: { date: ["YYYY-MM-DDTHH:mm:ss", "YYYY-MM-DD"] },
});
