import { defineFormat } from "./define-format.ts";

/** YouTube Studio, `Table data.csv` by viewer gender: shares of views. */
export const youtubeGender = defineFormat({
  id: "youtube-gender",
  label: {
    en: "YouTube table of viewers by gender",
    es: "tabla de espectadores por género de YouTube",
    nl: "YouTube-tabel van kijkers per geslacht",
  },
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "share"],
  headers: {
    date: {},
    dimension: {},
    value: { en: "Viewer gender", pt: "Gênero do espectador", es: "Género del usuario" },
    share: { en: "Views (%)", pt: "Visualizações (%)", es: "Vistas (%)" },
  },
  constants: { dimension: "gender" },
  percentFields: ["share"],
  exportDate: "date",
});
