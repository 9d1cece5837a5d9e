import { counted } from "../counted.ts";
import type { FirstScreenText } from "./en.ts";

const n = counted("nl");

export const nl: FirstScreenText = {
  heading: "Ontdek welke berichten werken",
  intro: "Zie de engagement rate van je berichten en deel een rapport.",
  drop: "Sleep je exportbestanden hierheen",
  privacy: "Bestanden worden op je computer gelezen. Alleen de rijen worden aan de spreadsheet toegevoegd.",
  connectHint: "Of importeer nieuwe berichten automatisch.",
  connect: "Account koppelen",
  sampleHint: "Nog geen bestand? Probeer voorbeeldgegevens van een fictieve bakkerij.",
  addSample: "Voorbeeldgegevens toevoegen",
  adding: "Voorbeeldgegevens toevoegen…",
  sample: {
    added: "Voorbeeldgegevens toegevoegd",
    where: (sheets) =>
      `${n(sheets, "tabblad", "tabbladen")} met ‘(voorbeeld)’ in de naam. De gegevens zijn fictief en staan los van je eigen rijen.`,
    kept: (sheets) => `Behouden omdat het is gewijzigd of in gebruik is: ‘${sheets.join("’, ‘")}’.`,
    present: "De voorbeeldgegevens staan op tabbladen met ‘(voorbeeld)’ in de naam.",
    importFiles: "Bestanden importeren",
    remove: "Voorbeeldgegevens verwijderen",
    removing: "Voorbeeldgegevens verwijderen…",
    removed: "Voorbeeldgegevens verwijderd.",
    ask: "Deze tabbladen bevatten wijzigingen van jou:",
    rows: (rows) => `${rows.length === 1 ? "rij" : "rijen"} ${rows.join(", ")}`,
    usedIn: (sheets) => `gebruikt door formules in ‘${sheets.join("’, ‘")}’`,
    whole: "het hele tabblad, of een diagram erop",
    keep: "Deze tabbladen behouden",
    removeAll: "Alles verwijderen",
    cancel: "Annuleren",
  },
};
