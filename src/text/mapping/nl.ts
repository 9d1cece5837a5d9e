import { counted } from "../counted.ts";
import type { MappingText } from "./en.ts";

const n = counted("nl");

export const nl: MappingText = {
  intro:
    "Wijs de kolommen van dit bestand toe om het te importeren. Bestanden met dezelfde koppen worden daarna herkend.",
  sameHeaders:
    "Kolommen met deze koppen zijn al eens gekozen, voor een bestand met een ander platform, een andere titel of een ander blad. Controleer wat er is ingevuld.",
  table: "Wat is één rij?",
  rowsAre: {
    posts: "Een bericht of video",
    days: "Een dag van een account",
    audience: "Een deel van het publiek",
    pages: "Een webpagina",
    campaigns: "Een e-mail",
    episodes: "Een podcastaflevering",
    mentions: "Een vermelding of recensie",
    conversations: "Een gesprek",
  },
  noKey: {
    posts: "Kies de kolom die berichten onderscheidt: een ID, een link, of de datum samen met de tekst.",
    days: "Kies de kolom met de datum.",
    audience: "Kies de kolom met de landen, leeftijden of andere delen, als ‘Waarde’.",
    pages: "Kies de kolom met de pagina of met de datum.",
    campaigns: "Kies de kolom met de ID, of die met de titel en de datum.",
    episodes: "Kies de kolom met de titel of de ID van de aflevering.",
    mentions: "Kies de kolom met de link of de ID.",
    conversations: "Kies de kolom met de ID van het gesprek.",
  },
  platform: "Platform of programma",
  platformHint: "Waar geen kolom het noemt, krijgt elke rij dit.",
  choose: "Kies…",
  other: "Een ander…",
  otherName: "De naam",
  noPlatform: "Kies het platform of typ de naam.",
  account: "Account",
  accountHint: "Laat je het leeg, dan wordt het bij elke import gevraagd.",
  columns: (count) => `${n(count, "kolom", "kolommen")} van het bestand`,
  nothing: "Niet importeren",
  empty: "geen waarden",
  twice: (field, headers) => `Maar één kolom kan ‘${field}’ zijn: ${headers}.`,
  preview: "Voorbeeld",
  previewNone: (reason) => `Zo is geen enkele rij te lezen. De eerste: ${reason}`,
  skipped: (count) =>
    `Van de eerste rijen ${count === 1 ? "wordt er 1" : `worden er ${n(count, "", "").trim()}`} overgeslagen, de eerste hierom: `,
  use: "Deze kolommen gebruiken",
  cancel: "Annuleren",
  mapped: "Kolommen zoals je ze hebt gekozen.",
  mappedBefore: "Kolommen zoals ze eerder zijn gekozen.",
  change: "Wijzigen",
  forget: "Toewijzing verwijderen",
};
