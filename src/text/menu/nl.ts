import type { MenuText } from "./en.ts";

export const nl: MenuText = {
  open: "Zijbalk openen",
  report: "Rapport maken",
  sample: "Voorbeeldgegevens toevoegen",
  benchmarks: "Benchmarkblad toevoegen",
  help: "Help",
  check: "Deze installatie controleren",
};
