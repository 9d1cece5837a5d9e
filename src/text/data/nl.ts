import { counted } from "../counted.ts";
import type { DataText } from "./en.ts";

const n = counted("nl");

export const nl: DataText = {
  heading: "Ontdek welke berichten werken",
  intro: "Bekijk de engagement rate van je berichten en deel een rapport.",
  drop: "Sleep je exportbestanden hierheen",
  privacy: "Bestanden worden op je computer gelezen. Alleen de rijen worden aan de spreadsheet toegevoegd.",
  platformHint: "Of importeer nieuwe berichten automatisch.",
  choosePlatform: "Platform kiezen",
  trackMentions: "Merkvermeldingen volgen",
  sampleHint: "Nog geen bestand? Probeer het met berichten van een fictieve bakkerij.",
  addSample: "Proberen met voorbeeldgegevens",
  adding: "Voorbeeldgegevens toevoegen…",
  incoming: "Gegevens",
  add: "Gegevens toevoegen",
  ways: {
    files: { name: "Bestanden", is: "Exportbestanden van een platform, of een andere tabel" },
    platform: { name: "Platform", is: "Log in of gebruik je sleutel en importeer op vaste tijden" },
    mentions: { name: "Merkvermeldingen", is: "Wat mensen over jou en je concurrenten schrijven" },
  },
  files: "Bestanden",
  back: "Gegevens",
  sample: {
    added: "Voorbeeldgegevens toegevoegd",
    where: (sheets) =>
      `${n(sheets, "tabblad", "tabbladen")} met ‘(voorbeeld)’ in de naam. De gegevens zijn fictief en staan los van je eigen rijen.`,
    kept: (sheets) => `Behouden (gewijzigd of in gebruik): ‘${sheets.join("’, ‘")}’.`,
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
