import { defineFormat, type Headers } from "./define-format.ts";

/**
 * Google Analytics 4: reports and snapshots, whose tables are below `#` lines with their property and period. Mean times
 * are multiplied by the number of users or sessions.
 */
const report = {
  id: "ga4-report",
  label: { en: "GA4 report", es: "informe de GA4", nl: "GA4-rapport" },
  platform: "ga4",
  table: "pages",
  counts: "total",
  allowsShortRows: true,
  // Written in the user's language: the nearest two days above the table, and the second of the lines between dashes.
  preamble: {
    date: /^#[^:\n]+: ?\d{8}\n#[^:\n]+: ?(\d{8})$/m,
    period_end: /^#[^:\n]+: ?(\d{8})$/m,
    account: /^# ?-+\n#[^:\n]+: ?(\S.*)\n#[^:\n]+: /m,
  },
} as const;

/** Means and rates, which are multiplied by their denominator. */
const means = {
  columns: {
    mean_engagement: {
      en: ["Average engagement time per active user", "Average engagement time"],
      es: ["Tiempo de interacción medio por usuario activo", "Tiempo de interacción medio"],
      pt: ["Tempo médio de engajamento por usuário ativo", "Tempo médio de engajamento"],
      de: "Durchschnittliche Interaktionsdauer pro aktivem Nutzer",
      it: "Durata media del coinvolgimento per utente attivo",
    },
    mean_session: {
      en: "Average engagement time per session",
      pt: "Tempo médio de engajamento por sessão",
      de: "Durchschnittliche Interaktionsdauer pro Sitzung",
    },
    bounce_rate: { en: "Bounce rate", de: "Absprungrate" },
  },
  products: {
    engagement_time: [
      ["mean_engagement", "users"],
      ["mean_session", "sessions"],
    ],
    bounces: [["bounce_rate", "sessions"]],
  },
} as const;

const metrics = {
  sessions: { en: "Sessions", es: "Sesiones", pt: "Sessões", de: "Sitzungen", fr: "Sessions" },
  engaged_sessions: {
    en: "Engaged sessions",
    pt: "Sessões engajadas",
    de: "Sitzungen mit Interaktionen",
    fr: "Sessions avec engagement",
  },
  new_users: {
    en: "New users",
    es: ["Usuarios nuevos", "Nuevos usuarios"],
    pt: "Novos usuários",
    de: "Neue Nutzer",
    fr: "Nouveaux utilisateurs",
  },
  views: {
    en: ["Views", "Screen views"],
    es: "Vistas",
    pt: "Visualizações",
    de: "Aufrufe",
    fr: "Vues",
    it: "Visualizzazioni",
  },
  key_events: {
    en: ["Key events", "Conversions"],
    es: ["Eventos clave", "Conversiones"],
    pt: "Eventos principais",
    de: "Schlüsselereignisse",
    fr: "Événements clés",
    it: "Eventi chiave",
  },
} satisfies Record<string, Headers>;

const users = {
  en: ["Active users", "Total users", "Users"],
  es: ["Usuarios activos", "Total de usuarios", "Usuarios"],
  pt: ["Usuários ativos", "Total de usuários"],
  de: ["Aktive Nutzer", "Nutzer insgesamt"],
  fr: "Utilisateurs actifs",
  it: "Utenti attivi",
} satisfies Headers;

/** Names of the channel until 2023, when the session's or the first user's group was "default", and since. */
const channel: Headers = {
  en: [
    "Session primary channel group (Default Channel Group)",
    "First user primary channel group (Default Channel Group)",
    "Session default channel group",
    "First user default channel group",
    "Session default channel grouping",
    "First user default channel grouping",
    "Session source / medium",
    "First user source / medium",
  ],
  es: [
    "Grupo de canales principal de la sesión (Grupo de canales predeterminado)",
    "Primer grupo de canales principal del usuario (Grupo de canales predeterminado)",
    "Grupo de canales predeterminado de la sesión",
    "Primer grupo de canales predeterminado del usuario",
    "Fuente/medio de la sesión",
    "Fuente / medio de la sesión",
  ],
  pt: [
    "Grupo principal de canais da sessão (Grupo de Canais)",
    "Grupo principal de canais da sessão",
    "Grupo principal de canais do primeiro usuário",
    "Grupo de canais padrão da sessão",
    "Origem / mídia da sessão",
  ],
  de: [
    "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
    "Sitzung – primäre Channelgruppe",
    "Sitzung – Standardchannelgruppe",
    "Sitzung – Quelle / Medium",
    "Erste Nutzerinteraktion – Standardchannelgruppe",
  ],
  fr: [
    "Groupe de canaux principal de la session (Groupe de canaux par défaut)",
    "Groupe de canaux principal de la session",
    "Groupe de canaux par défaut pour la session",
    "Groupe de canaux par défaut pour le premier utilisateur",
  ],
};

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
      en: [
        "Page path and screen class",
        "Page title and screen class",
        "Page title and screen name",
        "Landing page",
        "Landing page + query string",
      ],
      es: [
        "Ruta de página y clase de pantalla",
        "Título de página y clase de pantalla",
        "Página de destino",
        "Página de destino y cadena de consulta",
      ],
      pt: ["Caminho da página e classe da tela", "Página de destino + string de consulta"],
      de: [
        "Seitenpfad und Bildschirmklasse",
        "Seitentitel und Bildschirmklasse",
        "Landingpage",
        "Landingpage + Abfragestring",
      ],
      fr: ["Chemin de la page et classe de l'écran", "Page de destination + chaîne de requête"],
      it: "Percorso pagina e classe schermata",
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
    channel,
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
    users: {
      ...users,
      en: ["Total users", "Active users", "Users"],
      es: ["Total de usuarios", "Usuarios activos", "Usuarios"],
    },
    date: { en: "Date", es: "Fecha", pt: "Data", de: "Datum" },
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
  columns: { ...means.columns, nth: { en: "Nth day", es: "Día N", pt: "Nº dia" } },
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
  label: {
    en: "GA4 report of events, places, platforms or items",
    es: "informe de GA4 de eventos, lugares, plataformas o artículos",
    nl: "GA4-rapport over gebeurtenissen, plaatsen, platforms of artikelen",
  },
  rejection: "noTable",
  requiredFields: ["dimension"],
  headers: {},
  columns: {
    dimension: {
      en: ["Event name", "Country", "Country ID", "City", "Platform", "Item name", "Audience name"],
      es: ["Nombre del evento", "País", "ID del país", "Ciudad", "Plataforma", "Nombre del artículo"],
      pt: ["Nome do evento", "País"],
      de: ["Ereignisname", "Land", "Stadt", "Plattform"],
    },
  },
});
