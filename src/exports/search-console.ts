import { defineFormat, type Headers } from "./define-format.ts";

/**
 * Google Search Console, Performance, Export: a zip file with tables for days, pages and more. The table of pages has no
 * period: it is that of the days in the same zip file, or else the day of the export.
 */
const performance = {
  platform: "google-search",
  table: "pages",
  counts: "organic",
  accountInName: /(?:^|[/\\])([^/\\]+?)-Performance-on-Search/,
} as const;

const metrics = {
  clicks: {
    en: "Clicks",
    es: "Clics",
    nl: ["Aantal klikken", "Klikken"],
    pt: "Cliques",
    de: "Klicks",
    fr: "Clics",
    it: "Clic",
  },
  impressions: {
    en: "Impressions",
    es: "Impresiones",
    nl: "Vertoningen",
    pt: "Impressões",
    de: "Impressionen",
    fr: "Impressions",
    it: "Impressioni",
  },
  position: {
    en: "Position",
    es: ["Posición", "Posición media"],
    nl: "Positie",
    pt: "Posição",
    de: ["Position", "Durchschnittliche Position"],
    fr: ["Position", "Position moyenne"],
    it: ["Posizione", "Posizione media"],
  },
} as const;

const date: Headers = { en: "Date", es: "Fecha", nl: "Datum", pt: "Data", de: "Datum", fr: "Date", it: "Data" };

const page: Headers = {
  en: "Top pages",
  es: "Páginas principales",
  nl: "Toppagina's",
  pt: ["Páginas principais", "Páginas mais visitadas"],
  de: ["Häufigste Seiten", "Die häufigsten Seiten"],
  fr: "Pages les plus populaires",
  it: "Pagine principali",
};

/** Queries, countries, devices and appearances. */
const otherDimensions: Headers = {
  en: ["Top queries", "Country", "Device", "Search appearance"],
  es: ["Consultas principales", "País", "Dispositivo", "Aparición en búsquedas"],
  nl: ["Meest uitgevoerde zoekopdrachten", "Populairste zoekopdrachten", "Land", "Apparaat", "Zoekopmaak"],
  pt: ["Principais consultas", "Consultas principais", "Top consultas", "País", "Dispositivo"],
  de: ["Häufigste Suchanfragen", "Land", "Gerät"],
  fr: ["Requêtes les plus fréquentes", "Pays", "Appareil", "Apparence dans les résultats de recherche"],
  it: ["Query più frequenti", "Query principali", "Paese", "Dispositivo"],
};

export const searchConsoleDays = defineFormat({
  ...performance,
  id: "search-console-days",
  label: {
    en: "Search Console export by day",
    es: "exportación de Search Console por día",
    nl: "Search Console-export per dag",
  },
  requiredFields: ["date", "clicks", "impressions", "position"],
  headers: { date, ...metrics },
  dates: { date: "YYYY-MM-DD" },
});

export const searchConsolePages = defineFormat({
  ...performance,
  id: "search-console-pages",
  label: {
    en: "Search Console export of pages",
    es: "exportación de páginas de Search Console",
    nl: "Search Console-export van pagina's",
  },
  requiredFields: ["page", "clicks", "impressions"],
  headers: { date: {}, period_end: {}, page, ...metrics },
  exportDate: "date",
  periodFromFormat: "search-console-days",
});

export const searchConsoleOthers = defineFormat({
  ...performance,
  id: "search-console-others",
  label: {
    en: "Search Console export of queries, countries, devices or appearances",
    es: "exportación de Search Console de consultas, países, dispositivos o apariencias",
    nl: "Search Console-export van zoekopdrachten, landen, apparaten of weergaven",
  },
  rejection: "noTable",
  requiredFields: ["dimension", "clicks"],
  headers: { ...metrics },
  columns: { dimension: otherDimensions },
});

/** A comparison of two periods: `8/1/25 - 8/30/25 Clicks` and `7/1/25 - 7/31/25 Clicks`. Each period becomes a row. */
export const searchConsoleCompared = defineFormat({
  ...performance,
  id: "search-console-compared",
  label: {
    en: "Search Console comparison of pages",
    es: "comparación de páginas de Search Console",
    nl: "Search Console-vergelijking van pagina's",
  },
  layout: "ranges",
  requiredFields: ["page", "clicks", "impressions"],
  headers: { date: {}, period_end: {}, page, ...metrics },
  dates: { date: ["MM/DD/YY", "MM/DD/YYYY"], period_end: ["MM/DD/YY", "MM/DD/YYYY"] },
  ambiguousDateFields: ["date", "period_end"],
});

export const searchConsoleComparedOthers = defineFormat({
  ...performance,
  id: "search-console-compared-others",
  label: {
    en: "Search Console comparison of queries, countries, devices or appearances",
    es: "comparación de Search Console de consultas, países, dispositivos o apariencias",
    nl: "Search Console-vergelijking van zoekopdrachten, landen, apparaten of weergaven",
  },
  rejection: "noTable",
  layout: "ranges",
  requiredFields: ["dimension", "clicks"],
  headers: { ...metrics },
  columns: { dimension: otherDimensions },
});

export const searchConsoleFilters = defineFormat({
  ...performance,
  id: "search-console-filters",
  label: {
    en: "Search Console list of filters",
    es: "lista de filtros de Search Console",
    nl: "lijst met filters van Search Console",
  },
  rejection: "noTable",
  requiredFields: ["filter", "setting"],
  hasOnlyKnownColumns: true,
  headers: {},
  columns: {
    filter: { en: "Filter", es: "Filtrar", nl: "Filter", pt: "Filtro", fr: "Filtre" },
    setting: { en: "Value", es: "Valor", nl: "Waarde", pt: "Valor", fr: "Valeur" },
  },
});
