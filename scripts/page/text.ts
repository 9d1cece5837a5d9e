/** The page's texts; the add-on has its own. */
const en = {
  file: "File",
  newWorkbook: "New…",
  openWorkbook: "Open…",
  makeCopy: "Make a copy…",
  settings: "Settings",
  print: "Print",
  extensions: "Extensions",
  addOn: "Engagement",
  noMenu: "The add-on has no menu",
  name: "Name",
  newTitle: "New spreadsheet",
  openTitle: "Open a spreadsheet",
  copyTitle: "Make a copy",
  copyOf: "Copy of",
  badName: "Use letters, digits, spaces, - and _. Begin with a letter or digit.",
  nameTaken: "A spreadsheet with this name already exists. Choose another name.",
  create: "Create",
  open: "Open",
  cancel: "Cancel",
  save: "Save",
  ok: "OK",
  close: "Close",
  locale: "Locale",
  localeHelp: "Affects separators, dates and how formulas are typed.",
  timeZone: "Time zone",
  badTimeZone: "This time zone doesn't exist. Choose one from the list.",
  language: "Your language",
  saved: "Saved on this computer",
  saving: "Saving…",
  notSaved: "Not saved: the local spreadsheet has stopped. Start it again with npm start.",
  otherTab: "This spreadsheet is open in another tab. Continue there, or close that tab.",
  scriptError: "Add-on error",
  demo: "Demo: the accounts you can connect and their metrics are fictional.",
  handingSignIn: "Returning to your spreadsheet…",
  noSignIn: "The spreadsheet for this sign-in isn't open, or has been restarted.",
  signInFailed: "This sign-in is no longer valid.",
  signInAgain: "Go to your spreadsheet and sign in again.",
};

export type PageText = typeof en;

const es: PageText = {
  file: "Archivo",
  newWorkbook: "Nuevo…",
  openWorkbook: "Abrir…",
  makeCopy: "Hacer una copia…",
  settings: "Configuración",
  print: "Imprimir",
  extensions: "Extensiones",
  addOn: "Engagement",
  noMenu: "El complemento no tiene menú",
  name: "Nombre",
  newTitle: "Nueva hoja de cálculo",
  openTitle: "Abrir hoja de cálculo",
  copyTitle: "Hacer una copia",
  copyOf: "Copia de",
  badName: "Usa letras, cifras, espacios, - y _. Empieza por una letra o una cifra.",
  nameTaken: "Ya hay una hoja de cálculo con ese nombre. Elige otro.",
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
  saved: "Guardado en este dispositivo",
  saving: "Guardando…",
  notSaved: "Sin guardar: la hoja de cálculo local se ha detenido. Vuelve a iniciarla con npm start.",
  otherTab: "Esta hoja de cálculo está abierta en otra pestaña. Continúa allí o ciérrala.",
  scriptError: "Error del complemento",
  demo: "Demostración: las cuentas que puedes conectar y sus métricas son ficticias.",
  handingSignIn: "Volviendo a tu hoja de cálculo…",
  noSignIn: "La hoja de cálculo de este inicio de sesión no está abierta o se ha reiniciado.",
  signInFailed: "Este inicio de sesión ya no es válido.",
  signInAgain: "Ve a tu hoja de cálculo e inicia sesión de nuevo.",
};

const nl: PageText = {
  file: "Bestand",
  newWorkbook: "Nieuw…",
  openWorkbook: "Openen…",
  makeCopy: "Kopie maken…",
  settings: "Instellingen",
  print: "Afdrukken",
  extensions: "Extensies",
  addOn: "Engagement",
  noMenu: "De add-on heeft geen menu",
  name: "Naam",
  newTitle: "Nieuwe spreadsheet",
  openTitle: "Spreadsheet openen",
  copyTitle: "Kopie maken",
  copyOf: "Kopie van",
  badName: "Gebruik letters, cijfers, spaties, - en _. Begin met een letter of cijfer.",
  nameTaken: "Er is al een spreadsheet met deze naam. Kies een andere naam.",
  create: "Maken",
  open: "Openen",
  cancel: "Annuleren",
  save: "Opslaan",
  ok: "OK",
  close: "Sluiten",
  locale: "Landinstelling",
  localeHelp: "Bepaalt scheidingstekens, datums en hoe je formules typt.",
  timeZone: "Tijdzone",
  badTimeZone: "Deze tijdzone bestaat niet. Kies een tijdzone uit de lijst.",
  language: "Je taal",
  saved: "Opgeslagen op deze computer",
  saving: "Opslaan…",
  notSaved: "Niet opgeslagen: de lokale spreadsheet is gestopt. Start hem opnieuw met npm start.",
  otherTab: "Deze spreadsheet is geopend in een ander browsertabblad. Ga daar verder of sluit het.",
  scriptError: "Fout in de add-on",
  demo: "Demo: de accounts die je kunt koppelen en hun cijfers zijn fictief.",
  handingSignIn: "Terug naar je spreadsheet…",
  noSignIn: "De spreadsheet van deze login is niet geopend of is opnieuw gestart.",
  signInFailed: "Deze login is niet meer geldig.",
  signInAgain: "Ga naar je spreadsheet en log opnieuw in.",
};

export const languages = ["en", "es", "nl"] as const;
export type PageLanguage = (typeof languages)[number];

const texts: Record<PageLanguage, PageText> = { en, es, nl };

/** The page's texts for a locale such as `nl-BE`; defaults to English. */
export function textFor(locale: string): PageText {
  return texts[pageLanguage(locale)];
}

/** The locale of a new spreadsheet, as a Google account of the language has it. */
export const spreadsheetLocales: Record<PageLanguage, string> = { en: "en_US", es: "es_ES", nl: "nl_NL" };

export function pageLanguage(locale: string): PageLanguage {
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";
}
