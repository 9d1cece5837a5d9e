import { defineFormat, type Headers } from "./define-format.ts";

/**
 * Google Analytics 4: reports and snapshots, whose tables are below `#` lines with their property and period. Mean times
 * per user are multiplied by the number of users.
 */
const report = {
  id: "ga4-report",
  label: "GA4 report",
  platform: "ga4",
  table: "pages",
  allowsShortRows: true,
  preamble: {
    date: /^# ?(?:Start date|Fecha de inicio): ?(\d{8})/,
    period_end: /^# ?(?:End date|Fecha de finalización): ?(\d{8})/,
    account: /^# ?(?:Property|Propiedad): ?(.+)/,
  },
} as const;

/** Means and rates, which are multiplied by their denominator. */
const means = {
  columns: {
    mean_engagement: { en: "Average engagement time per active user", es: "Tiempo de interacción medio" },
    bounce_rate: { en: "Bounce rate" },
  },
  products: { engagement_time: ["mean_engagement", "users"], bounces: ["bounce_rate", "sessions"] },
} as const;

const metrics = {
  sessions: { en: "Sessions", es: "Sesiones" },
  engaged_sessions: { en: "Engaged sessions" },
  new_users: { en: "New users", es: "Usuarios nuevos" },
  views: { en: ["Views", "Screen views"], es: "Vistas" },
  key_events: { en: ["Key events", "Conversions"], es: "Conversiones" },
} satisfies Record<string, Headers>;

const users: Headers = { en: ["Active users", "Total users", "Users"], es: "Usuarios" };
const countFields = ["sessions", "engaged_sessions", "users", "new_users", "views", "key_events"] as const;

export const ga4Pages = defineFormat({
  ...report,
  ...means,
  requiredFields: ["page"],
  anyOfFields: countFields,
  headers: {
    ...metrics,
    users,
    page: {
      en: ["Page path and screen class", "Page title and screen class"],
      es: "Título de página y clase de pantalla",
    },
  },
});

export const ga4Channels = defineFormat({
  ...report,
  ...means,
  requiredFields: ["channel"],
  anyOfFields: countFields,
  headers: {
    ...metrics,
    users,
    channel: {
      en: [
        "Session primary channel group (Default Channel Group)",
        "First user primary channel group (Default Channel Group)",
        "Session source / medium",
        "First user source / medium",
      ],
    },
  },
});

export const ga4Dates = defineFormat({
  ...report,
  ...means,
  requiredFields: ["date"],
  anyOfFields: countFields,
  headers: {
    ...metrics,
    // Total users include active users.
    users: { en: ["Total users", "Active users", "Users"], es: "Usuarios" },
    date: { en: "Date", es: "Fecha" },
  },
  dates: { date: ["YYYYMMDD", "YYYY-MM-DD"] },
  preamble: { account: report.preamble.account },
});

export const ga4Days = defineFormat({
  ...report,
  ...means,
  requiredFields: ["nth"],
  anyOfFields: countFields,
  headers: { ...metrics, users },
  columns: { ...means.columns, nth: { en: "Nth day", es: "Día N" } },
  countedDates: { column: "nth", days: 1 },
});

export const ga4Weeks = defineFormat({
  ...report,
  ...means,
  requiredFields: ["nth"],
  anyOfFields: countFields,
  headers: { ...metrics, users },
  columns: { ...means.columns, nth: { en: "Nth week" } },
  countedDates: { column: "nth", days: 7 },
});

/** GA4 tables that are not by page, channel or day. */
export const ga4Others = defineFormat({
  ...report,
  id: "ga4-others",
  label: "GA4 report of events, places, platforms or items",
  rejection: "noTable",
  requiredFields: ["dimension"],
  headers: {},
  columns: {
    dimension: {
      en: ["Event name", "Country", "Country ID", "City", "Platform", "Item name", "Audience name"],
      es: ["Nombre del evento", "País", "Plataforma"],
    },
  },
});
