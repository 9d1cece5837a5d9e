import { counted, grouped } from "../counted.ts";
import type { BigQueryText } from "./en.ts";

const rows = (count: number): string => counted("nl")(count, "rij", "rijen");

export const nl: BigQueryText = {
  columns: {
    rowKey: "Identificeert de rij: twee imports van dezelfde rij hebben dezelfde sleutel.",
    exported_on: "De dag van de export. Een oudere export vult alleen lege waarden aan.",
    import_id: "De import die deze rij het laatst heeft toegevoegd of bijgewerkt.",
    load_order: "De volgorde waarin rijen zijn geladen.",
    fill_fields: "Velden die alleen lege waarden aanvullen.",
    seconds: "In seconden.",
    fraction: "Als decimaal getal: 0,035 is 3,5%.",
  },
  undoneTable: "Imports die ongedaan zijn gemaakt. Hun rijen staan niet in de weergaven.",
  ratesView: "Engagement rates en niveaus van elke rij, berekend zoals in de spreadsheet.",
  fetchedHeaders: ["Van", "Tot en met", "Vernieuwd op"],
  goOnRefreshing: "Nog niet klaar. Kies hetzelfde menu-item opnieuw om door te gaan.",
  refreshed: (count) => `${rows(count)} uit BigQuery. De rapporten zijn bijgewerkt.`,
  movedNote: (day, place) => `Rijen van vóór ${day} staan in BigQuery: ${place}.`,
  sandbox: [
    "Dit project heeft geen factureringsaccount, dus BigQuery werkt in de sandbox.",
    "De sandbox verwijdert tabellen en weergaven 60 dagen nadat ze zijn gemaakt. Voeg een factureringsaccount aan het project toe om je rijen te bewaren.",
  ],
  expired: (table) =>
    `De sandbox van BigQuery heeft de eerdere rijen van ${table} na 60 dagen verwijderd. Voeg een factureringsaccount aan het project toe om rijen te bewaren.`,
  unreadable: (count, field) => `${rows(count)} zonder ${field}: de waarde past niet bij het kolomtype in BigQuery.`,
  refused: (count, example) => `BigQuery heeft ${rows(count)} geweigerd, bijvoorbeeld ${example}`,
  withoutKey: (count) =>
    `${rows(count)} overgeslagen: BigQuery heeft een link, een ID of een tijd met tekst nodig om een rij te herkennen.`,
  errors: {
    notConnected: ["BigQuery is niet gekoppeld.", "Koppel BigQuery onder Bestemming en probeer het opnieuw."],
    noTarget: [
      "Er is geen BigQuery-dataset gekozen voor deze spreadsheet.",
      "Kies een project en een dataset onder Bestemming.",
    ],
    otherDataset: (name) => [
      `Iemand heeft een andere BigQuery-dataset gekozen voor deze spreadsheet: ${name}.`,
      "Controleer de dataset onder Bestemming en importeer opnieuw.",
    ],
    auth: ["BigQuery accepteert je koppeling niet meer.", "Koppel BigQuery opnieuw en probeer het opnieuw."],
    permission: (message) => [
      `Je Google-account mag dit niet in BigQuery: ${message}`,
      "Vraag de beheerder van het project om de rollen BigQuery-gegevensbewerker en BigQuery-taakgebruiker.",
    ],
    apiOff: (project) => [
      `De BigQuery API staat uit in het project ${project}.`,
      "Zet de API aan in de Google Cloud-console onder API's en services, wacht een minuut en probeer het opnieuw.",
    ],
    billing: [
      "Dit project heeft geen factureringsaccount meer, dus BigQuery kan geen rijen bijwerken.",
      "Voeg een factureringsaccount aan het project toe, of kies de dataset opnieuw onder Bestemming om de sandbox te gebruiken.",
    ],
    quota: (message) => [
      `Een quotum van BigQuery is op: ${message}`,
      "Importeer morgen opnieuw. Je krijgt geen dubbele rijen.",
    ],
    busy: [
      "BigQuery is tijdelijk niet beschikbaar.",
      "Wacht een paar minuten en importeer opnieuw. Je krijgt geen dubbele rijen.",
    ],
    region: (dataset, region) => [
      `De dataset ${dataset} staat niet in de regio ${region}.`,
      "Kies de dataset opnieuw onder Bestemming.",
    ],
    noDataset: (dataset) => [
      `BigQuery heeft geen dataset ${dataset}.`,
      "Misschien is die verwijderd. Kies of maak een dataset onder Bestemming.",
    ],
    datasetElsewhere: (dataset, region) => [
      `De dataset ${dataset} bestaat al, in de regio ${region}.`,
      "Een dataset kan niet worden verplaatst. Kies deze dataset, of maak er een met een andere naam.",
    ],
    datasetName: [
      "Dit is geen geldige naam voor een dataset.",
      "Gebruik alleen letters, cijfers en underscores, tot 1.024 tekens.",
    ],
    schema: (table, column, actual, expected) => [
      `In de tabel ${table} van BigQuery heeft de kolom ${column} het type ${actual} in plaats van ${expected}.`,
      "Geef die tabel in BigQuery een andere naam en importeer opnieuw: de add-on maakt een nieuwe.",
    ],
    notOurs: (table) => [
      `${table} in BigQuery is niet door deze add-on gemaakt.`,
      "Kies een eigen dataset voor de add-on, of geef die tabel een andere naam.",
    ],
    row: (table, message) => [
      `BigQuery kan een rij voor ${table} niet lezen: ${message}`,
      "Van dit deel is geen rij geladen. Verbeter die waarde en importeer opnieuw.",
    ],
    job: (message) => [`BigQuery meldt een fout: ${message}`, "Importeer opnieuw. Je krijgt geen dubbele rijen."],
    expiredImport: [
      "De rijen van deze import staan niet meer in BigQuery.",
      "Importeer het bestand opnieuw. In de sandbox worden tabellen na 60 dagen verwijderd.",
    ],
    noReport: [
      "Er is nog geen rapport over geïmporteerde rijen.",
      "Haal op het tabblad Rapport in de zijbalk rijen uit BigQuery en maak daarna een rapport.",
    ],
    notAllMoved: (count) => [
      `Niet alle gekopieerde rijen staan in BigQuery (ontbreekt: ${rows(count)}). Daarom is hier niets verwijderd.`,
      "Probeer het opnieuw. Je krijgt geen dubbele rijen.",
    ],
    notAllBack: (count) => [
      `Tot nu toe teruggehaald: ${rows(count)}.`,
      "Klik opnieuw op ‘Rijen terughalen’ om verder te gaan.",
    ],
    nothingToFetch: (dataset) => [
      `De dataset ${dataset} bevat geen rijen voor een rapport die nog niet in de spreadsheet staan.`,
      "Importeer eerst met BigQuery als bestemming.",
    ],
    notAgreed: [
      "BigQuery brengt kosten in rekening voor wat een query leest. Nog niemand is daarmee akkoord gegaan.",
      "Open het tabblad Rapport in de zijbalk en klik op ‘Vernieuwen vanuit BigQuery’.",
    ],
    moreThanAgreed: [
      "De tabellen zijn gegroeid: BigQuery zou meer lezen dan waarmee je akkoord ging. Er is niets gelezen of in rekening gebracht.",
      "Klik opnieuw op ‘Vernieuwen vanuit BigQuery’ om de nieuwe hoeveelheid te zien.",
    ],
    tooManyRows: (max, table) => [
      `BigQuery heeft meer dan ${grouped("nl")(max)} rijen van ${table} voor dit rapport. Dat is te veel voor een spreadsheet.`,
      "Kies een kortere periode of minder accounts, ook in de rapporten die er al zijn.",
    ],
    undoExpired: [
      "Deze import kan niet meer ongedaan worden gemaakt.",
      "In BigQuery kan dat tot 30 dagen na de import.",
    ],
    changedSince: (count) => [
      `Een latere import heeft ${rows(count)} van deze import gewijzigd.`,
      "Maak eerst die latere import ongedaan.",
    ],
  },
};
