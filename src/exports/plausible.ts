import { defineFormat } from "./define-format.ts";

/**
 * Plausible Analytics: the dashboard's export, `visitors.csv` and `pages.csv` in a zip file with more tables, and the export
 * of a whole site, `imported_visitors_<from>_<to>.csv`. Headers are known from its open-source code. Time of visits is not
 * read: it is the time between the first and last event, not engagement.
 */
const site = { platform: "plausible", table: "pages", counts: "total" } as const;

const metrics = {
  users: { en: "visitors" },
  views: { en: "pageviews" },
} as const;

export const plausibleDays = defineFormat({
  ...site,
  id: "plausible-days",
  label: { en: "Plausible export by day", es: "exportación de Plausible por día", nl: "Plausible-export per dag" },
  requiredFields: ["date", "users", "views", "sessions", "views_per_visit", "visit_duration"],
  headers: { date: { en: "date" }, period_end: {}, sessions: { en: "visits" }, ...metrics },
  columns: { views_per_visit: { en: "views_per_visit" }, visit_duration: { en: "visit_duration" } },
  dates: { date: "YYYY-MM-DD" },
  mayBeLongerThanDays: true,
});

/** Without a period: that of the days in the same zip file, or else the day of the export. */
export const plausiblePages = defineFormat({
  ...site,
  id: "plausible-pages",
  label: {
    en: "Plausible export of pages",
    es: "exportación de páginas de Plausible",
    nl: "Plausible-export van pagina's",
  },
  requiredFields: ["page", "users", "views", "bounce_rate", "time_on_page"],
  headers: { date: {}, period_end: {}, page: { en: "name" }, ...metrics },
  columns: { bounce_rate: { en: "bounce_rate" }, time_on_page: { en: "time_on_page" } },
  exportDate: "date",
  periodFromFormat: "plausible-days",
});

export const plausibleSiteDays = defineFormat({
  ...site,
  id: "plausible-site",
  label: {
    en: "Plausible export of a site",
    es: "exportación de un sitio de Plausible",
    nl: "Plausible-export van een site",
  },
  requiredFields: ["date", "users", "views", "bounces", "sessions", "visit_duration"],
  hasOnlyKnownColumns: true,
  headers: { date: { en: "date" }, sessions: { en: "visits" }, bounces: { en: "bounces" }, ...metrics },
  columns: { visit_duration: { en: "visit_duration" } },
  dates: { date: "YYYY-MM-DD" },
});

export const plausibleSitePages = defineFormat({
  ...site,
  id: "plausible-site",
  label: {
    en: "Plausible export of a site",
    es: "exportación de un sitio de Plausible",
    nl: "Plausible-export van een site",
  },
  requiredFields: ["date", "account", "page", "sessions", "users", "views"],
  headers: {
    date: { en: "date" },
    account: { en: "hostname" },
    page: { en: "page" },
    sessions: { en: "visits" },
    ...metrics,
  },
  dates: { date: "YYYY-MM-DD" },
});

const others = {
  ...site,
  id: "plausible-others",
  label: {
    en: "Plausible export of sources, places, devices or goals",
    es: "exportación de Plausible de fuentes, lugares, dispositivos u objetivos",
    nl: "Plausible-export van bronnen, plaatsen, apparaten of doelen",
  },
  rejection: "noTable",
} as const;

export const plausibleOthers = defineFormat({
  ...others,
  requiredFields: ["name"],
  anyOfFields: ["users", "unique_entrances", "unique_exits", "unique_conversions"],
  hasOnlyKnownColumns: true,
  headers: { users: metrics.users },
  columns: Object.fromEntries(
    [
      ...["name", "version", "bounce_rate", "visit_duration", "conversions", "conversion_rate", "exit_rate"],
      ...["unique_entrances", "total_entrances", "unique_exits", "total_exits"],
      ...["unique_conversions", "total_conversions"],
    ].map((name) => [name, { en: name }]),
  ),
});

export const plausibleSiteOthers = defineFormat({
  ...others,
  requiredFields: ["date", "dimension", "users", "visit_duration"],
  headers: { date: { en: "date" }, users: metrics.users },
  columns: {
    dimension: { en: ["source", "entry_page", "exit_page", "country", "browser", "operating_system", "device"] },
    visit_duration: { en: "visit_duration" },
  },
});

export const plausibleSiteEvents = defineFormat({
  ...others,
  requiredFields: ["date", "link_url", "users", "events"],
  headers: { date: { en: "date" }, users: metrics.users },
  columns: { link_url: { en: "link_url" }, events: { en: "events" } },
});
