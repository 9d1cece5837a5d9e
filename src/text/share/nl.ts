import { counted } from "../counted.ts";
import type { ShareText } from "./en.ts";

const n = counted("nl");
const formulas = (count: number) => n(count, "formule", "formules");

export const nl: ShareText = {
  heading: "Deze spreadsheet delen",
  intro: "Controleer wat anderen zien en deel met mensen zonder de add-on.",
  check: "Spreadsheet controleren",
  checking: "Alle tabbladen controleren…",
  checkAgain: "Opnieuw controleren",

  others: {
    heading: "Wat anderen zien",
    allNative: "Elke formule werkt zonder de add-on.",
    need: (count) =>
      count === 1
        ? "1 formule heeft de add-on nodig. Zonder de add-on staat er #NAME? in de cel."
        : `${formulas(count)} hebben de add-on nodig. Zonder de add-on staat er #NAME? in de cellen.`,
    sheet: (sheet, count) => `${sheet}: ${formulas(count)}`,
    goTo: (cell) => `Ga naar ${cell}`,
    goToLabel: (sheet, cell) => `Ga naar ${cell} in ${sheet}`,
    without: (count, names) =>
      `${count} daarvan ${count === 1 ? "kan" : "kunnen"} niet worden omgezet in ingebouwde functies: ${names}`,
    noSchedules: "Geen geplande imports.",
    ownSchedule: (name) => `${name}: door jou gepland`,
    otherSchedule: (name) => `${name}: door een andere gebruiker gepland`,
    noSecrets: (cells, notes) =>
      `Geen wachtwoorden, sleutels of tokens gevonden in ${n(cells, "cel", "cellen")}, ${n(notes, "notitie", "notities")} en de opslag van de add-on.`,
    secrets: "Dit lijkt een wachtwoord, sleutel of token. Verwijder het voordat je deelt:",
  },

  make: {
    heading: "Formules omzetten",
    where: "Bereik",
    scopes: { workbook: "Hele spreadsheet", sheet: "Huidig tabblad", selection: "Geselecteerde cellen" },
    as: "Omzetten in",
    ways: { native: "Ingebouwde functies", values: "Huidige waarden" },
    nativeHint: "Blijven voor iedereen rekenen. Imports vullen ze ook in nieuwe rijen in.",
    valuesHint: "Waarden worden niet meer bijgewerkt, ook niet na een import.",
    others: "Formules zonder ingebouwd alternatief",
    otherWays: { values: "Omzetten in waarden", leave: "Formules behouden" },
    button: "Formules omzetten",
    working: "Formules omzetten…",
    keeps: "De opmaak blijft behouden. Je kunt de formules herstellen.",
  },

  differences: {
    intro: (count, cells) =>
      `Met ingebouwde functies ${cells === 1 ? "zou" : "zouden"} ${n(cells, "cel", "cellen")} van ${formulas(count)} een ander resultaat tonen. Er is niets gewijzigd.`,
    change: (before, after) => `${before} → ${after}`,
    blank: "(leeg)",
    more: (count) => `en nog ${n(count, "cel", "cellen")}`,
    why: {
      message: "Een andere melding voor dezelfde rij.",
      notRead:
        "Ingebouwde functies lezen alleen getallen. In deze rij staat iets anders, zoals een getal dat als tekst is opgeslagen.",
      read: "Ingebouwde functies rekenen met een cel waarvoor de functie van de add-on een melding toont of leeg blijft.",
      number: "Een ander resultaat.",
      error: "De cel toont een fout.",
      size: "Niet vergeleken: alleen Spreadsheets kan berekenen hoeveel cellen deze formule vult.",
    },
    question: "Wat moet er met deze formules gebeuren? Alle andere geven hetzelfde resultaat met ingebouwde functies.",
    choices: {
      values: "Omzetten in waarden",
      leave: "Formules behouden",
      native: "Toch ingebouwde functies gebruiken",
    },
    cancel: "Annuleren",
    dependents: "Met ingebouwde functies veranderen ook cellen die van deze cellen afhangen.",
  },

  back: {
    replaced: (count, date) => `Je kunt ${formulas(count)} herstellen (laatst vervangen: ${date}).`,
    button: "Formules herstellen",
    working: "Formules herstellen…",
  },

  changes: {
    none: "Geen formules om om te zetten.",
    native: (count) => `${formulas(count)} omgezet in ingebouwde functies`,
    values: (count) => `${formulas(count)} omgezet in waarden`,
    back: (count) => `${formulas(count)} hersteld`,
    left: (count) => `${formulas(count)} ongewijzigd`,
    unfit: (count) =>
      `${formulas(count)} ongewijzigd: een fout, of een resultaat waarvan alleen Spreadsheets de grootte kan berekenen`,
    changed: (count) => `${n(count, "bereik", "bereiken")} ongewijzigd: de waarden zijn bewerkt of verplaatst`,
  },

  otherClient: {
    heading: "Voor een andere klant",
    hint: "Kies Bestand > Een kopie maken, open de kopie en klik hier. Dit verwijdert alle gegevens van de eerste klant: geïmporteerde rijen, rapporten, imports, accounts, merken en importgeschiedenis. Kolomkoppen, opmaak en je eigen tabbladen blijven staan.",
    button: "Klantgegevens verwijderen",
    working: "Verwijderen…",
    sure: "Is dit de kopie? Alle geïmporteerde rijen en rapporten in deze spreadsheet worden verwijderd. De add-on kan dat niet ongedaan maken.",
    yes: "Klantgegevens verwijderen",
    no: "Annuleren",
    done: (tables) => `Klantgegevens verwijderd uit ${n(tables, "tabblad", "tabbladen")}.`,
    left: (names) => `Controleer je eigen tabbladen. Er kunnen nog klantgegevens op staan: ${names}.`,
  },

  client: {
    heading: "Klant van deze spreadsheet",
    name: "Klantnaam",
    nameHint: "Staat in de titels van rapporten en in klantenoverzichten.",
    accounts: "Accounts",
    accountsHint:
      "Eén naam of ID per regel, zoals ‘Instagram: rye’. Hebben twee accounts dezelfde naam? Vul dan de ID in. Imports laten andere accounts weg. Leeg: alle accounts.",
    language: "Taal van de spreadsheet",
    color: "Rapportkleur",
    logo: "Logo (webadres)",
    logoHint: "Een afbeelding die iedereen kan openen. Google vraagt één keer of die mag worden geladen.",
    currency: "Valuta van de omzet",
    currencyHint: "Bijvoorbeeld EUR of €.",
    button: "Klant opslaan",
    working: "Opslaan…",
    saved: "Opgeslagen. Maak of vernieuw een rapport om het te zien.",
  },

  viewer:
    "Je kunt deze spreadsheet alleen bekijken of reacties plaatsen. Vraag de eigenaar om bewerkrechten, of maak een eigen kopie (Bestand > Een kopie maken).",
};
