import { counted } from "../counted.ts";
import type { SettingsText } from "./en.ts";

const n = counted("nl");

export const nl: SettingsText = {
  heading: "Instellingen",
  languages: {
    heading: "Talen",
    sidebar: "Taal van de zijbalk",
    sidebarHint: "Alleen voor jou.",
    spreadsheet: "Taal van de spreadsheet",
    spreadsheetHint:
      "Voor de bladen, kolomkoppen en notities van de add-on en voor nieuwe rapporten. Wat iemand zelf heeft genoemd of geschreven blijft.",
    button: "Hernoemen",
    working: "Hernoemen…",
    renamed: (count) => n(count, "naam of notitie veranderd.", "namen en notities veranderd."),
  },
  privacy: {
    heading: "Privacy",
    facts: [
      "Iedereen met toegang tot deze spreadsheet ziet de geïmporteerde rijen en wie wat heeft geïmporteerd.",
      "Bestanden worden op je eigen computer gelezen. Alleen de rijen gaan naar de spreadsheet.",
      "Je aanmeldingen, sleutels, planningen en instellingen worden bij Google bewaard, alleen voor jou. Verwijder ze als je de add-on niet meer gebruikt.",
    ],
    remove: "Mijn gegevens verwijderen",
    removing: "Verwijderen…",
    sure: "Je aanmeldingen, sleutels en instellingen uit de add-on verwijderen, en je planningen uit deze spreadsheet? Tabbladen en rijen blijven staan. Planningen in andere spreadsheets stoppen bij hun volgende run.",
    yes: "Mijn gegevens verwijderen",
    keep: "Annuleren",
    removed: "Je gegevens zijn verwijderd.",
    notRevoked: (platforms) => `Verwijder de add-on ook in je accountinstellingen bij ${platforms}.`,
  },
  about: {
    heading: "Info",
    version: (version) => `Versie ${version}.`,
    licence: "Engagement for Google Sheets is gratis en open source, onder de MIT-licentie.",
    included: "Werk van anderen en de licenties daarvan",
  },
};
