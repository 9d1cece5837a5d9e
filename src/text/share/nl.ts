import { counted } from "../counted.ts";
import type { ShareText } from "./en.ts";

const n = counted("nl");
const formulas = (count: number) => n(count, "formule", "formules");

export const nl: ShareText = {
  heading: "Deze spreadsheet delen",
  intro: "Bekijk wat anderen zien, en deel met mensen zonder de add-on.",
  check: "Deze spreadsheet nakijken",
  checking: "Alle bladen bekijken…",
  checkAgain: "Opnieuw nakijken",

  others: {
    heading: "Wat anderen zien",
    allNative: "Elke formule werkt zonder de add-on.",
    need: (count) =>
      count === 1
        ? "1 formule heeft de add-on nodig. Zonder add-on staat er #NAME? in de cel."
        : `${formulas(count)} hebben de add-on nodig. Zonder add-on staat er #NAME? in de cellen.`,
    sheet: (sheet, count) => `${sheet}: ${formulas(count)}`,
    goTo: (cell) => `Naar ${cell}`,
    goToLabel: (sheet, cell) => `Naar ${cell} in ${sheet}`,
    without: (count, names) =>
      `${count} daarvan ${count === 1 ? "kan" : "kunnen"} niet met gewone functies van Sheets: ${names}`,
    noSchedules: "Geen geplande imports.",
    ownSchedule: (name) => `${name}: door jou gepland`,
    otherSchedule: (name) => `${name}: door een andere gebruiker gepland`,
    noSecrets: (cells, notes) =>
      `Geen wachtwoord, sleutel of token: ${n(cells, "cel", "cellen")}, ${n(notes, "notitie", "notities")} en wat de add-on bewaart zijn nagekeken.`,
    secrets: "Dit lijkt een wachtwoord, sleutel of token. Verwijder het voordat je deelt:",
  },

  make: {
    heading: "Voor iedereen laten werken",
    where: "Waar",
    scopes: { workbook: "De hele spreadsheet", sheet: "Het geopende blad", selection: "Wat geselecteerd is" },
    as: "Maak van de formules van de add-on",
    ways: { native: "Gewone functies van Sheets", values: "Waarden, zoals ze nu zijn" },
    nativeHint: "Ze blijven rekenen, voor iedereen. De volgende import vult ze ook.",
    valuesHint: "Ze veranderen niet meer, ook niet bij de volgende import.",
    others: "Formules die niet met gewone functies kunnen",
    otherWays: { values: "Maak er waarden van", leave: "Laat ze staan" },
    button: "Voor iedereen laten werken",
    working: "Formules wijzigen…",
    keeps: "De opmaak blijft. Je kunt de formules terugzetten.",
  },

  differences: {
    intro: (count, cells) =>
      `Met de eigen functies van Sheets zouden ${n(cells, "cel", "cellen")} van ${formulas(count)} iets anders tonen. Er is nog niets veranderd.`,
    change: (before, after) => `${before} → ${after}`,
    blank: "(leeg)",
    more: (count) => `en nog ${n(count, "cel", "cellen")}`,
    why: {
      message: "Een andere melding voor dezelfde rij.",
      notRead:
        "De eigen functies van Sheets lezen alleen getallen; in deze rij staat iets anders, zoals een getal dat als tekst is opgeslagen.",
      read: "De eigen functies van Sheets rekenen met een cel die de functie van de add-on meldt of leeg laat.",
      number: "Een andere uitkomst.",
      error: "De cel toont nu een fout.",
      size: "Alleen Sheets weet hoeveel cellen deze formule vult, dus is er niet vergeleken.",
    },
    question: "Wat moet er met deze formules gebeuren? Alle andere werken hetzelfde met de eigen functies van Sheets.",
    choices: {
      values: "Er waarden van maken",
      leave: "Laten staan",
      native: "Toch de eigen functies van Sheets gebruiken",
    },
    cancel: "Niets veranderen",
    dependents: "Met de eigen functies van Sheets veranderen ook cellen die met deze cellen rekenen.",
  },

  back: {
    replaced: (count, date) => `${formulas(count)} kun je terugzetten (laatst vervangen: ${date}).`,
    button: "Formules terugzetten",
    working: "Formules terugzetten…",
  },

  changes: {
    none: "Er viel niets te veranderen.",
    native: (count) => `${formulas(count)} nu met gewone functies van Sheets`,
    values: (count) => `${formulas(count)} nu waarden`,
    back: (count) => `${formulas(count)} teruggezet`,
    left: (count) => `${formulas(count)} niet veranderd`,
    unfit: (count) =>
      `${formulas(count)} niet veranderd: een fout, of een resultaat waarvan alleen Sheets de grootte kan berekenen`,
    changed: (count) =>
      `${n(count, "plek", "plekken")} niet veranderd: iemand heeft de waarden gewijzigd of verplaatst`,
  },

  viewer:
    "Je kunt deze spreadsheet alleen bekijken of reacties plaatsen. Vraag de eigenaar om bewerkrechten, of maak een eigen kopie (Bestand > Een kopie maken).",
};
