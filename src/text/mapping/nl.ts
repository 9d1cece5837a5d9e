import { counted } from "../counted.ts";
import type { MappingText } from "./en.ts";

const n = counted("nl");

export const nl: MappingText = {
  intro:
    "Wijs de kolommen van dit bestand toe om het te importeren. Bij bestanden met dezelfde kolomkoppen gaat dat daarna automatisch.",
  sameHeaders:
    "Ingevuld op basis van een bestand met dezelfde kolomkoppen, maar een ander platform, een andere titel of een ander tabblad. Controleer de kolommen.",
  table: "Wat bevat elke rij?",
  rowsAre: {
    posts: "Een bericht of video",
    days: "Een dag van een account",
    audience: "Een doelgroepsegment",
    pages: "Een webpagina",
    traffic: "Een dag van een campagne",
    campaigns: "Een e-mailcampagne",
    episodes: "Een podcastaflevering",
    mentions: "Een vermelding of review",
    conversations: "Een gesprek",
  },
  noKey: {
    posts: "Kies de kolom die elk bericht identificeert: een ID, een link, of datum en tekst.",
    days: "Kies de datumkolom.",
    audience: "Kies de kolom met landen, leeftijden of andere segmenten als ‘Waarde’.",
    pages: "Kies de kolom met de pagina of de datum.",
    traffic: "Kies de kolom met de datum.",
    campaigns: "Kies de kolom met de ID, of de kolommen met titel en datum.",
    episodes: "Kies de kolom met de titel of de ID van de aflevering.",
    mentions: "Kies de kolom met de link of de ID.",
    conversations: "Kies de kolom met de gesprek-ID.",
  },
  platform: "Platform of tool",
  platformHint: "Voor rijen zonder platform.",
  choose: "Kies…",
  other: "Anders…",
  otherName: "Naam van het platform",
  noPlatform: "Kies het platform of typ de naam.",
  account: "Account",
  accountHint: "Laat je dit leeg, dan kies je bij elke import een account.",
  columns: (count) => `${n(count, "kolom", "kolommen")} in dit bestand`,
  nothing: "Niet importeren",
  empty: "geen waarden",
  twice: (field, headers) => `Maar één kolom kan ‘${field}’ zijn: ${headers}.`,
  preview: "Voorbeeld",
  previewNone: (reason) => `Met deze kolommen kan geen enkele rij worden geïmporteerd. Eerste rij: ${reason}`,
  skipped: (count) =>
    `${n(count, "rij", "rijen")} in dit voorbeeld ${count === 1 ? "wordt" : "worden"} overgeslagen. Eerste reden: `,
  use: "Deze kolommen gebruiken",
  cancel: "Annuleren",
  mapped: "Je kolomtoewijzing wordt gebruikt.",
  mappedBefore: "De opgeslagen kolomtoewijzing wordt gebruikt.",
  change: "Wijzigen",
  forget: "Toewijzing verwijderen",
};
