import type { MenuText } from "./en.ts";

export const nl: MenuText = {
  open: "Zijbalk openen",
  report: "Rapport maken",
  bigQuery: "Vernieuwen vanuit BigQuery",
  labels: "Berichten labelen",
  sample: "Voorbeeldgegevens toevoegen",
  benchmarks: "Benchmarktabblad toevoegen",
  help: "Help",
  check: "Installatie controleren",
};
