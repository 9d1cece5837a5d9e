import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Content, Export: Facebook posts. Impressions until 2024, views from 2025. */
export const facebookContent = defineFormat({
  id: "facebook-content",
  label: {
    en: "Facebook content export",
    es: "exportación de contenido de Facebook",
    nl: "Facebook-export van content",
  },
  platform: "facebook",
  table: "posts",
  counts: { others: "unknown", reach: "total" },
  requiredFields: ["post_id", "page_id", "account"],
  headers: {
    post_id: {
      en: "Post ID",
      es: "Identificador de la publicación",
      nl: "Bericht-ID",
      pt: "Identificação da publicação",
      de: "Beitrags-ID",
    },
    account: { en: "Page name", es: "Nombre de la página", nl: "Naam van pagina", de: "Seitenname" },
    url: { en: "Permalink", es: "Enlace permanente", nl: "Permalink", pt: "Link permanente", de: "Permalink" },
    published_at: {
      en: "Publish time",
      es: "Hora de publicación",
      nl: "Publicatietijdstip",
      pt: "Horário de publicação",
      de: "Datum",
    },
    type: {
      en: "Post type",
      es: "Tipo de publicación",
      nl: "Berichttype",
      pt: "Tipo de publicação",
      de: "Beitragsart",
    },
    title: { en: "Title", es: "Título", nl: "Titel", de: "Titel" },
    text: { en: "Description", es: "Descripción", nl: "Omschrijving", pt: "Descrição", de: "Beschreibung" },
    impressions: { en: "Impressions", de: "Impressionen" },
    reach: { en: "Reach", es: "Alcance", nl: "Bereik", pt: "Alcance", de: "Erreichte Personen" },
    // This header can occur twice; the first is the total.
    views: { en: "Views", es: "Visualizaciones", nl: "Weergaven", pt: "Visualizações" },
    likes: { en: "Reactions", es: "Reacciones", nl: ["Reacties", "Vind-ik-leuks"], de: "„Gefällt mir“-Angaben" },
    comments: { en: "Comments", es: "Comentarios", nl: "Opmerkingen", pt: "Comentários", de: "Kommentare" },
    shares: {
      en: "Shares",
      es: "Veces que se ha compartido",
      nl: ["Deelacties", "Aantal keer gedeeld"],
      pt: "Compartilhamentos",
      de: "Geteilte Inhalte",
    },
    clicks: { en: "Total clicks", nl: "Totaal aantal klikken", de: "Klicks" },
    engagements: {
      en: "Reactions, Comments and Shares",
      es: "Reacciones, comentarios y veces que se ha compartido",
    },
    watch_time: { en: "Seconds viewed", es: "Segundos reproducidos" },
    duration: { en: "Duration (sec)", es: "Duración (segundos)", nl: "Duur (sec.)", de: "Dauer (Sek.)" },
    average_view_duration: { en: "Average Seconds viewed", es: "Segundos reproducidos de media" },
  },
  columns: {
    page_id: { en: "Page ID", es: "Identificador de la página", nl: "Pagina-ID", de: "Seiten-ID" },
    note: { en: "Data comment", es: "Comentario sobre los datos", de: "Kommentar" },
    other_platform: { de: "Plattform" },
  },
  dates: { published_at: ["MM/DD/YYYY HH:mm[:ss]", "DD.MM.YY HH:mm[:ss]"] },
  rowFilters: [{ column: "other_platform", unless: /^facebook$/i, reason: "otherPlatform" }],
  note: "note",
});
