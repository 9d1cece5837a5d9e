import { defineFormat } from "./define-format.ts";

/** YouTube Studio, `Table data.csv` by viewer age: shares of views. */
export const youtubeAge = defineFormat({
  id: "youtube-age",
  label: {
    en: "YouTube table of viewers by age",
    es: "tabla de espectadores por edad de YouTube",
    nl: "YouTube-tabel van kijkers per leeftijd",
  },
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "share"],
  headers: {
    date: {},
    dimension: {},
    value: { en: "Viewer age", pt: "Idade do espectador", es: "Edad del usuario" },
    share: { en: "Views (%)", pt: "Visualizações (%)", es: "Vistas (%)" },
  },
  constants: { dimension: "age" },
  percentFields: ["share"],
  exportDate: "date",
});
