import { defineFormat } from "./define-format.ts";

/** YouTube Studio, `Table data.csv` by viewer age: shares of views. */
export const youtubeAge = defineFormat({
  id: "youtube-age",
  label: "YouTube table of viewers by age",
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
