import { counted } from "../counted.ts";
import type { DataText } from "./en.ts";

const n = counted("es");

export const es: DataText = {
  heading: "Descubre qué publicaciones funcionan",
  intro: "Obtén la tasa de interacción de tus publicaciones y un informe para compartir.",
  drop: "Suelta aquí tus archivos exportados",
  privacy: "Los archivos se leen en tu navegador. Solo se añaden sus filas a la hoja de cálculo.",
  platformHint: "O importa las publicaciones nuevas automáticamente.",
  choosePlatform: "Elegir plataforma",
  trackMentions: "Seguir las menciones de tu marca",
  sampleHint: "¿Aún no tienes archivos? Pruébalo con las publicaciones de una panadería ficticia.",
  addSample: "Probar con datos de ejemplo",
  adding: "Añadiendo datos de ejemplo…",
  incoming: "Datos",
  add: "Añadir datos",
  ways: {
    files: { name: "Archivos", is: "Archivos exportados de una plataforma o cualquier otra tabla" },
    platform: { name: "Plataforma", is: "Inicia sesión o usa tu clave e importa periódicamente" },
    mentions: { name: "Menciones de marcas", is: "Lo que se escribe sobre tu marca y la competencia" },
  },
  files: "Archivos",
  back: "Datos",
  sample: {
    added: "Datos de ejemplo añadidos",
    where: (sheets) =>
      `${n(sheets, "hoja", "hojas")} con «(ejemplo)» en el nombre. Los datos son ficticios y están separados de tus propias filas.`,
    kept: (sheets) => `Se conserva porque se ha editado o está en uso: «${sheets.join("», «")}».`,
    present: "Los datos de ejemplo están en hojas con «(ejemplo)» en el nombre.",
    importFiles: "Importar archivos",
    remove: "Eliminar datos de ejemplo",
    removing: "Eliminando datos de ejemplo…",
    removed: "Datos de ejemplo eliminados.",
    ask: "Estas hojas contienen ediciones tuyas:",
    rows: (rows) => `${rows.length === 1 ? "fila" : "filas"} ${rows.join(", ")}`,
    usedIn: (sheets) => `usada por fórmulas de «${sheets.join("», «")}»`,
    whole: "la hoja entera o un gráfico de la hoja",
    keep: "Conservar estas hojas",
    removeAll: "Eliminar todo",
    cancel: "Cancelar",
  },
};
