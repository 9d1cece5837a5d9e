import type { CheckText } from "./en.ts";

export const nl: CheckText = {
  heading: "Deze installatie controleren",
  about:
    "Vraagt Google Spreadsheets hoe het zich in deze spreadsheet gedraagt, op een verborgen blad dat aan het eind wordt verwijderd. Je eigen bladen blijven zoals ze zijn.",
  checking: "Bezig met controleren… Dit duurt minder dan een minuut.",
  stay: "Houd deze zijbalk open tot het klaar is.",
  results: "Resultaten",
  share: "Er staat niets van je gegevens in; je kunt ze sturen naar wie erom vroeg.",
  copy: "Resultaten kopiëren",
  again: "Opnieuw controleren",
  notDeleted: "Het verborgen blad kon niet worden verwijderd. De volgende controle verwijdert het.",
};
