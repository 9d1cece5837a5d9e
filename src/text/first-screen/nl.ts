import { counted } from "../counted.ts";
import type { FirstScreenText } from "./en.ts";

const n = counted("nl");

export const nl: FirstScreenText = {
  heading: "Zie welke berichten werken",
  intro: "Krijg de engagement rate van je berichten en een rapport om te delen.",
  drop: "Sleep je exportbestanden hierheen",
  privacy: "Bestanden worden op je eigen computer gelezen. Alleen de rijen gaan naar de spreadsheet.",
  connectHint: "Of haal berichten automatisch op.",
  connect: "Account koppelen",
  sampleHint: "Nog geen bestand? Probeer voorbeeldgegevens van een fictieve bakkerij.",
  addSample: "Voorbeeldgegevens toevoegen",
  adding: "Voorbeeldgegevens toevoegen…",
  sample: {
    added: "Voorbeeldgegevens toegevoegd",
    where: (sheets) =>
      `${n(sheets, "blad", "bladen")} met ‘(voorbeeld)’ in de naam. De gegevens zijn fictief en staan los van je eigen rijen.`,
    kept: (sheets) => `Niet verwijderd, want gewijzigd of in gebruik: ‘${sheets.join("’, ‘")}’.`,
    present: "De voorbeeldgegevens staan in bladen met ‘(voorbeeld)’ in de naam.",
    importFiles: "Je bestanden importeren",
    remove: "Voorbeeldgegevens verwijderen",
    removing: "Voorbeeldgegevens verwijderen…",
    removed: "De voorbeeldgegevens zijn verwijderd.",
    ask: "Deze bladen bevatten eigen wijzigingen:",
    rows: (rows) => `${rows.length === 1 ? "rij" : "rijen"} ${rows.join(", ")}`,
    usedIn: (sheets) => `gebruikt door formules in ‘${sheets.join("’, ‘")}’`,
    whole: "het hele blad of een diagram erin",
    keep: "Deze bladen behouden",
    removeAll: "Alles verwijderen",
    cancel: "Annuleren",
  },
};
