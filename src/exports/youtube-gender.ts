import { defineFormat } from "./define-format.ts";

/** YouTube Studio, `Table data.csv` by viewer gender: shares of views. */
export const youtubeGender = defineFormat({
  id: "youtube-gender",
  label: "YouTube table of viewers by gender",
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
