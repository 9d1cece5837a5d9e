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
      "Voor de tabbladen, kolomkoppen en notities van de add-on en voor nieuwe rapporten. Je eigen namen en teksten blijven staan.",
    button: "Hernoemen",
    working: "Hernoemen…",
    renamed: (count) => n(count, "naam of notitie gewijzigd.", "namen en notities gewijzigd."),
  },
  privacy: {
    removeHint:
      "De add-on slaat je koppelingen, sleutels, planningen en instellingen op bij Google, alleen voor jou. Verwijder ze als je de add-on niet meer gebruikt.",
    remove: "Mijn gegevens verwijderen",
    removing: "Verwijderen…",
    sure: "Je koppelingen, sleutels en instellingen uit de add-on verwijderen, en je planningen uit deze spreadsheet? Tabbladen en rijen blijven staan. Geplande imports in andere spreadsheets stoppen de volgende keer.",
    yes: "Mijn gegevens verwijderen",
    keep: "Annuleren",
    removed: "Je gegevens zijn verwijderd.",
    notRevoked: (platforms) => `Verwijder de add-on ook in je accountinstellingen bij ${platforms}.`,
  },
  about: {
    heading: "Info",
    version: (version) => `Versie ${version}.`,
    licence: "Engagement for Google Sheets is gratis en open source, onder de MIT-licentie.",
    included: "Licenties van derden",
  },
};
