import type { DestinationText } from "./en.ts";

export const nl: DestinationText = {
  label: "Bestemming",
  options: { spreadsheet: "Deze spreadsheet", bigquery: "BigQuery", both: "Deze spreadsheet en BigQuery" },
  hint: "BigQuery is de database van Google, voor meer rijen dan er in een spreadsheet passen.",
  loading: "BigQuery laden…",
  notSetUp: "Inloggen bij Google is niet ingesteld in deze add-on. Vraag je beheerder om dat te doen.",
  signIn: "Inloggen bij BigQuery",
  signInHint: "Opent Google in een nieuw browsertabblad. Kom daarna terug en klik op Doorgaan.",
  goOn: "Doorgaan",
  target: (project, dataset, region) => `${project}.${dataset}, regio ${region}`,
  open: "Openen in BigQuery",
  viewsHint:
    "Deze weergaven bevatten interacties, engagement rates en niveaus voor Connected Sheets, dashboards en SQL.",
  sandbox:
    "Dit project heeft geen factureringsaccount: de sandbox van BigQuery verwijdert tabellen en weergaven 60 dagen nadat ze zijn gemaakt.",
  full: (sheet, percent) => `‘${sheet}’ gebruikt ${percent} van de cellen die een spreadsheet kan hebben.`,
  move: "Oudere rijen naar BigQuery verplaatsen",
  moveFrom: "Rijen verplaatsen van vóór",
  movePlan: (rows, remaining, place) =>
    `${rows} rijen gaan naar ${place} en ${remaining} blijven hier. De rijen worden hier pas verwijderd als zeker is dat ze in BigQuery staan.`,
  moveKeeps:
    "Rijen met gegevens in je eigen kolommen blijven staan. Formules en rapporten in deze spreadsheet tellen de verplaatste rijen niet meer mee.",
  moving: (rows) => `${rows} rijen verplaatst…`,
  moved: (rows, place) =>
    `${rows} rijen verplaatst naar ${place}. Je kunt ze 30 dagen lang terughalen via de importgeschiedenis.`,
  movedKept: (rows) => `${rows} oudere rijen blijven hier, omdat BigQuery niet alles kan opslaan wat erin staat.`,
  cancel: "Annuleren",
  change: "Wijzigen",
  disconnect: "Ontkoppelen",
  disconnected: (place) => `BigQuery is ontkoppeld. Je gegevens blijven in ${place}.`,
  project: "Google Cloud-project",
  noProjects:
    "Je Google-account heeft geen Google Cloud-project. Maak er een op console.cloud.google.com en klik op Doorgaan.",
  dataset: "Dataset",
  newDataset: "Nieuwe dataset",
  datasetName: "Naam dataset",
  datasetNameInvalid: "Gebruik alleen letters, cijfers en underscores.",
  region: "Regio",
  regionHint: "Waar je gegevens worden opgeslagen. Je kunt dit later niet wijzigen.",
  save: "Deze dataset gebruiken",
  saving: "BigQuery voorbereiden…",
};
