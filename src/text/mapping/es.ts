import { counted } from "../counted.ts";
import type { MappingText } from "./en.ts";

const n = counted("es");

export const es: MappingText = {
  intro:
    "Asigna las columnas de este archivo para importarlo. Los archivos con los mismos encabezados se asignarán automáticamente.",
  sameHeaders:
    "Rellenado según un archivo con los mismos encabezados, pero con otra plataforma, título u hoja. Revisa las columnas.",
  table: "¿Qué contiene cada fila?",
  rowsAre: {
    posts: "Una publicación o vídeo",
    days: "Un día de una cuenta",
    audience: "Un segmento de audiencia",
    pages: "Una página web",
    traffic: "Un día de una campaña",
    campaigns: "Una campaña de correo",
    episodes: "Un episodio de pódcast",
    mentions: "Una mención o reseña",
    conversations: "Una conversación",
  },
  noKey: {
    posts: "Elige la columna que identifica cada publicación: un ID, un enlace, o fecha y texto.",
    days: "Elige la columna de la fecha.",
    audience: "Elige como «Valor» la columna con países, edades u otros segmentos.",
    pages: "Elige la columna de la página o de la fecha.",
    traffic: "Elige la columna de la fecha.",
    campaigns: "Elige la columna del ID, o las del título y la fecha.",
    episodes: "Elige la columna del título o del ID del episodio.",
    mentions: "Elige la columna del enlace o del ID.",
    conversations: "Elige la columna del ID de la conversación.",
  },
  platform: "Plataforma o herramienta",
  platformHint: "Se usa en las filas sin plataforma.",
  choose: "Elige…",
  other: "Otra…",
  otherName: "Nombre de la plataforma",
  noPlatform: "Elige la plataforma o escribe su nombre.",
  account: "Cuenta",
  accountHint: "Si lo dejas vacío, se te preguntará en cada importación.",
  columns: (count) => `${n(count, "columna", "columnas")} del archivo`,
  nothing: "No se importa",
  empty: "sin valores",
  twice: (field, headers) => `Solo una columna puede ser «${field}»: ${headers}.`,
  preview: "Vista previa",
  previewNone: (reason) => `No se puede importar ninguna fila con estas columnas. Primera fila: ${reason}`,
  skipped: (count) =>
    `Se ${count === 1 ? "omitirá" : "omitirán"} ${n(count, "fila", "filas")} de esta vista previa. Primer motivo: `,
  use: "Usar estas columnas",
  cancel: "Cancelar",
  mapped: "Se usa tu asignación de columnas.",
  mappedBefore: "Se usa la asignación de columnas guardada.",
  change: "Cambiar",
  forget: "Eliminar asignación",
};
