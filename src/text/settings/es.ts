import { counted } from "../counted.ts";
import type { SettingsText } from "./en.ts";

const n = counted("es");

export const es: SettingsText = {
  heading: "Ajustes",
  languages: {
    heading: "Idiomas",
    sidebar: "Idioma de la barra lateral",
    sidebarHint: "Solo para ti.",
    spreadsheet: "Idioma de la hoja de cálculo",
    spreadsheetHint:
      "Para las hojas, los encabezados y las notas del complemento, y para los informes nuevos. Se conservan tus propios nombres y textos.",
    button: "Cambiar nombres",
    working: "Cambiando nombres…",
    renamed: (count) => n(count, "nombre o nota cambiado.", "nombres y notas cambiados."),
  },
  privacy: {
    removeHint:
      "El complemento guarda en Google, solo para ti, tus inicios de sesión, claves, programaciones y ajustes. Elimínalos cuando dejes de usarlo.",
    remove: "Eliminar mis datos",
    removing: "Eliminando…",
    sure: "¿Eliminar del complemento tus inicios de sesión, claves y ajustes, y tus programaciones de esta hoja de cálculo? Las hojas y sus filas se conservan. Las programaciones de otras hojas de cálculo se detienen en su próxima ejecución.",
    yes: "Eliminar mis datos",
    keep: "Cancelar",
    removed: "Se han eliminado tus datos.",
    notRevoked: (platforms) => `Quita también el complemento en los ajustes de tu cuenta de ${platforms}.`,
  },
  about: {
    heading: "Acerca de",
    version: (version) => `Versión ${version}.`,
    licence: "Engagement for Google Sheets es gratuito y de código abierto, con la licencia MIT.",
    included: "Contenido de terceros y licencias",
  },
};
