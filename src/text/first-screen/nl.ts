import { counted } from "../counted.ts";
import type { FirstScreenText } from "./en.ts";

const n = counted("nl");

export const nl: FirstScreenText = {
  heading: "Zie welke berichten werken",
  intro: "Je krijgt je berichten met hun engagementpercentages en een rapport om te delen.",
  drop: "Sleep je exportbestanden hierheen",
  privacy: "Bestanden worden op je eigen computer gelezen. Alleen de rijen gaan naar de spreadsheet.",
  connectHint: "Of haal berichten automatisch op.",
  connect: "Account koppelen",
  sampleHint: "Geen cijfers bij de hand? Kijk rond met een verzonnen bakkerij.",
  addSample: "Proberen met voorbeeldgegevens",
  adding: "Voorbeeldgegevens toevoegen…",
  sample: {
    added: "Voorbeeldgegevens toegevoegd",
    where: (sheets) =>
      `${n(sheets, "tabblad", "tabbladen")} met ‘(voorbeeld)’ in de naam. Alles is verzonnen en blijft apart van je eigen rijen.`,
    kept: (sheets) =>
      `Niet met de rest verwijderd, omdat iemand er iets in heeft gewijzigd of ze gebruikt: ‘${sheets.join("’, ‘")}’.`,
    present: "De voorbeeldgegevens staan in tabbladen met ‘(voorbeeld)’ in de naam.",
    importFiles: "Je bestanden importeren",
    remove: "Voorbeeldgegevens verwijderen",
    removing: "Voorbeeldgegevens verwijderen…",
    removed: "De voorbeeldgegevens zijn verwijderd.",
    ask: "In deze tabbladen staat iets van jou:",
    rows: (rows) => `${rows.length === 1 ? "rij" : "rijen"} ${rows.join(", ")}`,
    usedIn: (sheets) => `gebruikt door formules in ‘${sheets.join("’, ‘")}’`,
    whole: "het hele tabblad of een diagram erin",
    keep: "Deze bewaren, de rest verwijderen",
    removeAll: "Alles verwijderen",
    cancel: "Annuleren",
  },
};
