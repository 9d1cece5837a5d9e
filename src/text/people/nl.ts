import { counted } from "../counted.ts";
import type { PeopleText } from "./en.ts";

const n = counted("nl");
const mentions = (count: number): string => n(count, "vermelding", "vermeldingen");
const others = (count: number): string => n(count, "andere cel of notitie", "andere cellen en notities");
const rows = (count: number): string => n(count, "andere rij", "andere rijen");

export const nl: PeopleText = {
  heading: "Namen van anderen",
  ask: "Vermeldingen bevatten namen en teksten van anderen. Hoelang moet deze spreadsheet die bewaren?",
  intro:
    "Vermeldingen bevatten namen en teksten van anderen. Aantallen, beoordelingen en sentiment blijven altijd staan.",
  label: "Auteur, tekst en link",
  keep: "Bewaren",
  after: (months) => `Leegmaken na ${n(months, "maand", "maanden")}`,
  save: "Opslaan",
  saving: "Opslaan…",
  kept: "Opgeslagen voor iedereen in deze spreadsheet. Auteur, tekst en link van vermeldingen blijven staan.",
  saved: (months, count) =>
    `Opgeslagen voor iedereen in deze spreadsheet. Auteur, tekst en link worden na ${n(months, "maand", "maanden")} leeggemaakt. Nu leeggemaakt: ${mentions(count)}.`,
  leftInBigQuery:
    "Nog niet alle oude vermeldingen in BigQuery zijn leeggemaakt. De add-on probeert het elk uur opnieuw zolang BigQuery gekoppeld is.",
  undo: "Leeggemaakte teksten kun je niet herstellen. Rijen in BigQuery worden ook leeggemaakt.",
  forget: "Auteur verwijderen",
  forgetHint: "Maakt iemands vermeldingen leeg en haalt de naam uit alle andere teksten hier en uit latere imports.",
  name: "Naam of gebruikersnaam",
  find: "Zoeken",
  finding: "Zoeken…",
  found: (count, cells) => `Gevonden: ${mentions(count)} van deze auteur, en de naam in ${others(cells)}.`,
  tooShort: "Vul een naam of gebruikersnaam van minstens twee letters of cijfers in.",
  nothing: (name) => `Niets gevonden voor ‘${name}’. Controleer de spelling.`,
  sureLater: (name) => `‘${name}’ toch weglaten uit latere imports?`,
  keptOut: (name) => `‘${name}’ wordt weggelaten uit latere imports.`,
  sure: (name) =>
    `‘${name}’ verwijderen? Dit maakt de vermeldingen van deze auteur leeg. De naam wordt ‘…’ in alle andere teksten, ook die van jou. De imports met deze teksten kun je daarna niet meer ongedaan maken.`,
  history:
    "In de versiegeschiedenis van Google staat de naam nog. Wil je die daar ook weghalen? Kies Bestand > Een kopie maken en verwijder het origineel.",
  yes: "Auteur verwijderen",
  no: "Annuleren",
  forgetting: "Bezig…",
  forgotten: (count, cells) => `Verwijderd: ${mentions(count)} leeggemaakt en de naam uit ${others(cells)} gehaald.`,
  bigQuery: {
    found: (count, others, place) =>
      `BigQuery (${place}) bevat ${mentions(count)} van deze auteur, en de naam in ${rows(others)}. Ook daar worden ze leeggemaakt.`,
    forgotten: (count, others, place) =>
      `In BigQuery (${place}): ${mentions(count)} leeggemaakt en de naam uit ${rows(others)} gehaald. Google kan de eerdere rijen nog maximaal twee weken terugzetten.`,
    unfinished: (place) => `De naam staat nog in BigQuery (${place}). Begin opnieuw om daar verder te gaan.`,
    unknown: (place) =>
      `BigQuery (${place}) bevat de naam misschien ook, maar kon niet worden doorzocht. Controleer je koppeling met BigQuery en begin opnieuw.`,
  },
  formulas: (cells) => `De naam staat in formules. Pas die zelf aan: ${cells}.`,
  sheets: (names) => `De naam staat in namen van tabbladen. Hernoem die zelf: ${names}.`,
  settings: "De naam staat ook in je merken, imports of hun instellingen. Pas die aan waar je ze hebt ingesteld.",
};
