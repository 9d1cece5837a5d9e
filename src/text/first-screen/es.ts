import { counted } from "../counted.ts";
import type { FirstScreenText } from "./en.ts";

const n = counted("es");

export const es: FirstScreenText = {
  heading: "Descubre qué publicaciones funcionan",
  intro: "Obtienes tus publicaciones con sus tasas de interacción y un informe para compartir.",
  drop: "Suelta aquí tus archivos exportados",
  privacy: "Los archivos se leen en tu ordenador. A la hoja de cálculo solo van sus filas.",
  connectHint: "O trae los datos automáticamente.",
  connect: "Conectar una cuenta",
  sampleHint: "¿Aún no tienes archivos? Prueba los datos de ejemplo de una panadería ficticia.",
  addSample: "Añadir datos de ejemplo",
  adding: "Añadiendo datos de ejemplo…",
  sample: {
    added: "Datos de ejemplo añadidos",
    where: (sheets) =>
      `${n(sheets, "hoja", "hojas")} con «(ejemplo)» en el nombre. Los datos son ficticios y están separados de tus propias filas.`,
    kept: (sheets) => `No se quitó porque se ha editado o está en uso: «${sheets.join("», «")}».`,
    present: "Los datos de ejemplo están en hojas con «(ejemplo)» en el nombre.",
    importFiles: "Importar tus archivos",
    remove: "Quitar los datos de ejemplo",
    removing: "Quitando los datos de ejemplo…",
    removed: "Se han quitado los datos de ejemplo.",
    ask: "Estas hojas contienen cambios tuyos:",
    rows: (rows) => `${rows.length === 1 ? "fila" : "filas"} ${rows.join(", ")}`,
    usedIn: (sheets) => `la usan fórmulas en «${sheets.join("», «")}»`,
    whole: "la hoja entera o un gráfico en ella",
    keep: "Conservar estas hojas",
    removeAll: "Quitar todo",
    cancel: "Cancelar",
  },
};
