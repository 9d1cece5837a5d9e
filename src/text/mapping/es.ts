import { counted } from "../counted.ts";
import type { MappingText } from "./en.ts";

const n = counted("es");

export const es: MappingText = {
  intro:
    "Asigna las columnas de este archivo para importarlo. Los que tengan los mismos encabezados se reconocerán después.",
  sameHeaders:
    "Ya se asignaron columnas con estos encabezados, pero en un archivo con otra plataforma, otro título u otra hoja. Revisa lo que está rellenado.",
  table: "¿Qué es cada fila?",
  rowsAre: {
    posts: "Una publicación o vídeo",
    days: "Un día de una cuenta",
    audience: "Una parte de la audiencia",
    pages: "Una página web",
    campaigns: "Un correo electrónico",
    episodes: "Un episodio de pódcast",
    mentions: "Una mención o reseña",
    conversations: "Una conversación",
  },
  noKey: {
    posts: "Elige la columna que distingue las publicaciones: un ID, un enlace, o la fecha junto con el texto.",
    days: "Elige la columna con la fecha.",
    audience: "Elige la columna con los países, edades u otras partes, como «Valor».",
    pages: "Elige la columna con la página o con la fecha.",
    campaigns: "Elige la columna con el ID, o las del título y la fecha.",
    episodes: "Elige la columna con el título o el ID del episodio.",
    mentions: "Elige la columna con el enlace o el ID.",
    conversations: "Elige la columna con el ID de la conversación.",
  },
  platform: "Plataforma o herramienta",
  platformHint: "Si ninguna columna la nombra, todas las filas llevan esta.",
  choose: "Elige…",
  other: "Otra…",
  otherName: "Su nombre",
  noPlatform: "Elige la plataforma o escribe su nombre.",
  account: "Cuenta",
  accountHint: "Si lo dejas vacío, se pregunta en cada importación.",
  columns: (count) => `${n(count, "columna", "columnas")} del archivo`,
  nothing: "No se importa",
  empty: "sin valores",
  twice: (field, headers) => `Solo una columna puede ser «${field}»: ${headers}.`,
  preview: "Vista previa",
  previewNone: (reason) => `Así no se puede leer ninguna fila. La primera: ${reason}`,
  skipped: (count) =>
    `De las primeras se ${count === 1 ? "omitiría" : "omitirían"} ${n(count, "fila", "filas")}; la primera, porque: `,
  use: "Usar estas columnas",
  cancel: "Cancelar",
  mapped: "Columnas tal como las has asignado.",
  mappedBefore: "Columnas tal como se asignaron antes.",
  change: "Cambiar",
  forget: "Eliminar asignación",
};
