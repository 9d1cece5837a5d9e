import { counted } from "../counted.ts";
import type { FirstScreenText } from "./en.ts";

const n = counted("es");

export const es: FirstScreenText = {
  heading: "Descubre qué publicaciones funcionan",
  intro: "Obtén la tasa de interacción de tus publicaciones y un informe para compartir.",
  drop: "Suelta aquí tus archivos exportados",
  privacy: "Los archivos se leen en tu equipo. Solo se añaden sus filas a la hoja de cálculo.",
  connectHint: "O importa las publicaciones nuevas automáticamente.",
  connect: "Conectar cuenta",
  sampleHint: "¿Aún no tienes archivos? Prueba con datos de ejemplo de una panadería ficticia.",
  addSample: "Añadir datos de ejemplo",
  adding: "Añadiendo datos de ejemplo…",
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
