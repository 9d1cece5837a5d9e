/** The page's own words; the add-on brings its own. */
const en = {
  file: "File",
  newWorkbook: "New…",
  openWorkbook: "Open…",
  makeCopy: "Make a copy…",
  settings: "Settings",
  extensions: "Extensions",
  addOn: "Engagement",
  noMenu: "The add-on shows no menu",
  name: "Name",
  newTitle: "New workbook",
  openTitle: "Open a workbook",
  copyTitle: "Make a copy",
  copyOf: "Copy of",
  badName: "Use letters, digits, spaces, - and _. Begin with a letter or digit.",
  nameTaken: "There is a workbook of this name. Choose another name.",
  create: "Create",
  open: "Open",
  cancel: "Cancel",
  save: "Save",
  ok: "OK",
  close: "Close",
  locale: "Locale",
  localeHelp: "Decides separators, dates and how formulas are typed.",
  timeZone: "Time zone",
  badTimeZone: "This time zone is not known. Choose one of the list.",
  language: "Your language",
  saved: "Saved on this computer",
  saving: "Saving…",
  notSaved: "Not saved: the local workbook has stopped. Start it again with npm start.",
  otherTab: "This workbook is open in another tab. Go on there, or close that tab.",
  scriptError: "The add-on reports a problem",
  demo: "Demo: the accounts you can connect are invented, and so are their numbers.",
};

export type PageText = typeof en;

const es: PageText = {
  file: "Archivo",
  newWorkbook: "Nuevo…",
  openWorkbook: "Abrir…",
  makeCopy: "Hacer una copia…",
  settings: "Configuración",
  extensions: "Extensiones",
  addOn: "Engagement",
  noMenu: "El complemento no muestra ningún menú",
  name: "Nombre",
  newTitle: "Nuevo libro",
  openTitle: "Abrir un libro",
  copyTitle: "Hacer una copia",
  copyOf: "Copia de",
  badName: "Usa letras, cifras, espacios, - y _. Empieza por una letra o una cifra.",
  nameTaken: "Ya hay un libro con ese nombre. Elige otro.",
  create: "Crear",
  open: "Abrir",
  cancel: "Cancelar",
  save: "Guardar",
  ok: "Aceptar",
  close: "Cerrar",
  locale: "Configuración regional",
  localeHelp: "Decide los separadores, las fechas y cómo se escriben las fórmulas.",
  timeZone: "Zona horaria",
  badTimeZone: "Esta zona horaria no existe. Elige una de la lista.",
  language: "Tu idioma",
  saved: "Guardado en este ordenador",
  saving: "Guardando…",
  notSaved: "Sin guardar: el libro local se ha detenido. Vuelve a iniciarlo con npm start.",
  otherTab: "Este libro está abierto en otra pestaña. Sigue allí o ciérrala.",
  scriptError: "El complemento avisa de un problema",
  demo: "Demostración: las cuentas que puedes conectar son inventadas, y sus números también.",
};

const nl: PageText = {
  file: "Bestand",
  newWorkbook: "Nieuw…",
  openWorkbook: "Openen…",
  makeCopy: "Kopie maken…",
  settings: "Instellingen",
  extensions: "Extensies",
  addOn: "Engagement",
  noMenu: "De add-on toont geen menu",
  name: "Naam",
  newTitle: "Nieuwe werkmap",
  openTitle: "Een werkmap openen",
  copyTitle: "Kopie maken",
  copyOf: "Kopie van",
  badName: "Gebruik letters, cijfers, spaties, - en _. Begin met een letter of cijfer.",
  nameTaken: "Er is al een werkmap met deze naam. Kies een andere.",
  create: "Maken",
  open: "Openen",
  cancel: "Annuleren",
  save: "Opslaan",
  ok: "OK",
  close: "Sluiten",
  locale: "Landinstelling",
  localeHelp: "Bepaalt scheidingstekens, datums en hoe je formules typt.",
  timeZone: "Tijdzone",
  badTimeZone: "Deze tijdzone is niet bekend. Kies er een uit de lijst.",
  language: "Jouw taal",
  saved: "Opgeslagen op deze computer",
  saving: "Opslaan…",
  notSaved: "Niet opgeslagen: de lokale werkmap is gestopt. Start hem opnieuw met npm start.",
  otherTab: "Deze werkmap is in een ander tabblad open. Ga daar verder of sluit dat tabblad.",
  scriptError: "De add-on meldt een probleem",
  demo: "Demo: de accounts die je kunt koppelen zijn verzonnen, en hun cijfers ook.",
};

export const languages = ["en", "es", "nl"] as const;
export type PageLanguage = (typeof languages)[number];

const texts: Record<PageLanguage, PageText> = { en, es, nl };

/** The page's words for a locale such as `nl-BE`; English where it does not speak the language. */
export function textFor(locale: string): PageText {
  return texts[pageLanguage(locale)];
}

export function pageLanguage(locale: string): PageLanguage {
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";
}
