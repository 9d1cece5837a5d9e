import { counted } from "../counted.ts";
import type { PeopleText } from "./en.ts";

const n = counted("es");
const mentions = (count: number): string => n(count, "mención", "menciones");
const others = (count: number): string => n(count, "celda o nota más", "celdas o notas más");
const rows = (count: number): string => n(count, "fila más", "filas más");

export const es: PeopleText = {
  heading: "Nombres de otras personas",
  ask: "Las menciones contienen nombres y textos de otras personas. ¿Cuánto tiempo debe conservarlos esta hoja de cálculo?",
  intro:
    "Las menciones contienen nombres y textos de otras personas. Los recuentos, las valoraciones y el sentimiento siempre se conservan.",
  label: "Autor, texto y enlace",
  keep: "Conservar",
  after: (months) => `Vaciar después de ${n(months, "mes", "meses")}`,
  save: "Guardar",
  saving: "Guardando…",
  kept: "Guardado para todos los usuarios de esta hoja de cálculo. Las menciones conservan autor, texto y enlace.",
  saved: (months, count) =>
    `Guardado para todos los usuarios de esta hoja de cálculo. El autor, el texto y el enlace se vacían después de ${n(months, "mes", "meses")}. Ahora: ${n(count, "mención vaciada", "menciones vaciadas")}.`,
  leftInBigQuery:
    "Aún no se han vaciado todas las menciones antiguas de BigQuery. El complemento lo intenta cada hora mientras estés conectado a BigQuery.",
  undo: "Los textos vaciados no se pueden recuperar. Las filas de BigQuery también se vacían.",
  forget: "Eliminar a un autor",
  forgetHint:
    "Vacía las menciones de una persona y quita su nombre de todos los demás textos, aquí y en las próximas importaciones.",
  name: "Nombre o usuario",
  find: "Buscar",
  finding: "Buscando…",
  found: (count, cells) => `Encontrado: ${mentions(count)} de este autor y su nombre en ${others(cells)}.`,
  tooShort: "Escribe un nombre o un usuario de al menos dos letras o cifras.",
  nothing: (name) => `No se ha encontrado nada sobre «${name}». Comprueba cómo se escribe.`,
  sureLater: (name) => `¿Dejar «${name}» fuera de las próximas importaciones de todos modos?`,
  keptOut: (name) => `«${name}» queda fuera de las próximas importaciones.`,
  sure: (name) =>
    `¿Eliminar a «${name}»? Se vacían sus menciones y el nombre se sustituye por «…» en todos los demás textos, también en los tuyos. Las importaciones que añadieron esas menciones ya no se podrán deshacer.`,
  history:
    "El historial de versiones de Google sigue mostrando el nombre. Para quitarlo de ahí, elige Archivo > Hacer una copia y elimina el original.",
  yes: "Eliminar al autor",
  no: "Cancelar",
  forgetting: "Eliminando…",
  forgotten: (count, cells) =>
    `Autor eliminado: ${n(count, "mención vaciada", "menciones vaciadas")} y nombre quitado de ${others(cells)}.`,
  bigQuery: {
    found: (count, others, place) =>
      `BigQuery (${place}) tiene ${mentions(count)} de este autor y su nombre en ${rows(others)}. También se vacían allí.`,
    forgotten: (count, others, place) =>
      `En BigQuery (${place}): ${n(count, "mención vaciada", "menciones vaciadas")} y nombre quitado de ${rows(others)}. Google puede restaurar las filas anteriores durante dos semanas como máximo.`,
    unfinished: (place) => `El nombre del autor sigue en BigQuery (${place}). Empieza de nuevo para continuar allí.`,
    unknown: (place) =>
      `Puede que el autor aparezca en BigQuery (${place}), pero no se ha podido buscar. Revisa tu conexión con BigQuery y empieza de nuevo.`,
  },
  formulas: (cells) => `El nombre del autor aparece en estas fórmulas. Cámbialas manualmente: ${cells}.`,
  sheets: (names) => `El nombre de estas hojas contiene el del autor. Cámbialo manualmente: ${names}.`,
  settings:
    "El autor también aparece en tus marcas, tus importaciones o sus ajustes. Cámbialos donde los configuraste.",
};
