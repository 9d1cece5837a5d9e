import type { MenuText } from "./en.ts";

export const es: MenuText = {
  open: "Abrir la barra lateral",
  report: "Crear informe",
  bigQuery: "Actualizar desde BigQuery",
  labels: "Etiquetar publicaciones",
  sample: "Añadir datos de ejemplo",
  benchmarks: "Añadir hoja de benchmarks",
  help: "Ayuda",
  check: "Comprobar instalación",
};
