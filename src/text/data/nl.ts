import { counted } from "../counted.ts";
import type { DataText } from "./en.ts";

const n = counted("nl");

export const nl: DataText = {
  heading: "Zie welke berichten werken",
  intro: "Krijg de engagement rate van je berichten en een rapport om te delen.",
  drop: "Sleep je exportbestanden hierheen",
  privacy: "Bestanden worden op je eigen computer gelezen. Alleen de rijen gaan naar de spreadsheet.",
  platformHint: "Of haal berichten automatisch op.",
  choosePlatform: "Platform kiezen",
  trackMentions: "Vermeldingen van je merk volgen",
  sampleHint: "Nog geen bestand? Bekijk het met de berichten van een fictieve bakkerij.",
  addSample: "Proberen met voorbeeldgegevens",
  adding: "Voorbeeldgegevens toevoegen…",
  incoming: "Gegevens",
  add: "Gegevens toevoegen",
  ways: {
    files: { name: "Bestanden", is: "Exportbestanden van een platform of een andere tabel" },
    platform: { name: "Platform", is: "Log in of gebruik je sleutel en importeer op vaste tijden" },
    mentions: { name: "Vermeldingen van merken", is: "Wat mensen over jou en je concurrenten schrijven" },
  },
  files: "Bestanden",
  back: "Gegevens",
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
