import { counted } from "../counted.ts";
import type { DataText } from "./en.ts";

const n = counted("es");

export const es: DataText = {
  heading: "Descubre qué publicaciones funcionan",
  intro: "Obtienes tus publicaciones con sus tasas de interacción y un informe para compartir.",
  drop: "Suelta aquí tus archivos exportados",
  privacy: "Los archivos se leen en tu ordenador. A la hoja de cálculo solo van sus filas.",
  platformHint: "O trae los datos automáticamente.",
  choosePlatform: "Elegir una plataforma",
  trackMentions: "Seguir las menciones de tu marca",
  sampleHint: "¿Aún no tienes archivos? Míralo con las publicaciones de una panadería ficticia.",
  addSample: "Probar con datos de ejemplo",
  adding: "Añadiendo datos de ejemplo…",
  incoming: "Datos",
  add: "Añadir datos",
  ways: {
    files: { name: "Archivos", is: "Archivos exportados de una plataforma o cualquier otra tabla" },
    platform: { name: "Plataforma", is: "Inicia sesión o usa tu clave e importa periódicamente" },
    mentions: { name: "Menciones de marcas", is: "Lo que se escribe sobre ti y la competencia" },
  },
  files: "Archivos",
  back: "Datos",
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
