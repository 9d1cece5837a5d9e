import type { CheckText } from "./en.ts";

export const nl: CheckText = {
  heading: "Installatie controleren",
  about:
    "Controleert hoe Google Spreadsheets in deze spreadsheet werkt, op een verborgen tabblad dat daarna wordt verwijderd. Je eigen tabbladen veranderen niet.",
  checking: "Controleren… Dit duurt minder dan een minuut.",
  stay: "Houd deze zijbalk open tot de controle klaar is.",
  results: "Resultaten",
  share: "Ze bevatten geen gegevens van jou. Je kunt ze dus delen met iedereen die erom vraagt.",
  copy: "Resultaten kopiëren",
  again: "Opnieuw controleren",
  notDeleted: "Het verborgen tabblad kon niet worden verwijderd. Dat gebeurt bij de volgende controle.",
};
