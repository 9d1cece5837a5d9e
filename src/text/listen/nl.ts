import type { ListenText } from "./en.ts";

export const nl: ListenText = {
  heading: "Luisteren",
  intro: "Volg vermeldingen van je merk en je concurrenten. Importeer de vermeldingen op het tabblad Koppelen.",
  loading: "Vermeldingen laden…",
  noBrands: "Nog geen merken. Voeg eerst je eigen merk toe.",
  own: "Je merk",
  competitor: "Concurrent",
  isOwn: "Dit is ons merk",
  add: "Merk toevoegen",
  editing: (brand) => `‘${brand}’ bewerken`,
  edit: "Bewerken",
  remove: "Verwijderen",
  save: "Opslaan",
  saving: "Opslaan…",
  cancel: "Annuleren",
  sure: (brand) => `‘${brand}’ niet meer volgen? De vermeldingen blijven op de tabbladen staan.`,
  yes: "Merk verwijderen",
  keep: "Annuleren",
  removing: "Verwijderen…",
  labels: {
    edit: (brand) => `Bewerken: ${brand}`,
    remove: (brand) => `Verwijderen: ${brand}`,
  },
  saved: "Opgeslagen voor iedereen in deze spreadsheet.",
  fields: {
    name: "Naam",
    nameHint: "Zichtbaar op tabbladen en in rapporten.",
    nameMissing: "Vul een naam in.",
    renameHint: "Bestaande rijen houden de oude naam.",
    names: "Zoekwoorden",
    namesHint: "Eén per regel, zoals ‘Merk BV’ en ‘Merk’. Als je dit leeg laat, wordt de naam hierboven gebruikt.",
    handles: "Accounts van het merk",
    handlesHint: "Eén per regel, zoals @merk. Hun eigen berichten tellen niet als vermelding.",
    hashtags: "Hashtags",
    hashtagsHint: "Eén per regel, zoals #merk.",
  },
  heard: "Laatste 4 weken",
  period: (from, to) => `${from} tot en met ${to}`,
  figures: {
    mentions: "Vermeldingen",
    perDay: "per dag",
    shareOfVoice: "Share of voice",
    netSentiment: "Netto sentiment",
    brandHealth: "Merkgezondheid",
  },
  range: (low, high) => `${low} tot ${high}`,
  few: "Kleine steekproef: minder dan 30 vermeldingen met sentiment. Wees voorzichtig met conclusies.",
  noneJudged: "Sentiment is niet beschikbaar: geen beoordelingen, en de taal wordt niet ondersteund.",
  silent: "Geen vermeldingen in de laatste 4 weken.",
  nothingHeard:
    "Geen vermeldingen in de laatste 4 weken. Voeg op het tabblad Koppelen een bron toe, zoals Bluesky, YouTube of X.",
  openConnect: "Tabblad Koppelen openen",
  explain: "Definities",
  explanation: [
    "Share of voice: het aandeel van dit merk in de vermeldingen van alle merken in deze lijst.",
    "Netto sentiment: positieve min negatieve vermeldingen, gedeeld door alle vermeldingen met sentiment, van -1 tot 1. Beoordelingen gaan vóór de tekst. De woordenlijsten lezen een vijfde tot een derde van de teksten verkeerd. De waarde is gecorrigeerd voor hoe vaak dat gebeurde bij gelabelde reviews en tweets (in het Nederlands alleen restaurantreviews). Ze ligt 9 van de 10 keer binnen de getoonde marge.",
    "Merkgezondheid: netto sentiment maal het aantal vermeldingen. Er bestaat geen standaard voor.",
  ],
  inConnect: {
    loading: "Merken laden…",
    listensFor: (brands) => `Gevolgde merken: ${brands}`,
    noBrands: "Er zijn nog geen merken om te volgen. Voeg je merk toe op het tabblad Luisteren.",
    openListen: "Tabblad Luisteren openen",
  },
  errors: {
    noName: () => ["Een merk heeft geen naam.", "Vul een naam in en sla opnieuw op. Er is niets opgeslagen."],
    twice: (brand) => [
      `Het merk ‘${brand}’ staat twee keer in de lijst.`,
      "Voeg de zoekwoorden, accounts en hashtags samen bij één merk en sla opnieuw op. Er is niets opgeslagen.",
    ],
    nothingToFind: (brand) => [
      `‘${brand}’ heeft geen zoekwoorden of hashtags.`,
      "Voeg minstens één zoekwoord of hashtag toe en sla opnieuw op. Er is niets opgeslagen.",
    ],
    tooLong: (brand) => [
      `‘${brand.slice(0, 40)}’ heeft een naam van meer dan 100 tekens.`,
      "Kort de naam in en sla opnieuw op. Er is niets opgeslagen.",
    ],
    tooMany: (brand) => [
      brand === ""
        ? "Er staan meer dan 20 merken in de lijst."
        : `‘${brand}’ heeft meer dan 20 zoekwoorden, accounts en hashtags.`,
      "Verwijder de minst belangrijke en sla opnieuw op. Er is niets opgeslagen.",
    ],
    noBrands: () => [
      "Er zijn nog geen merken om te volgen.",
      "Voeg je merk toe op het tabblad Luisteren en voer de import opnieuw uit.",
    ],
  },
};
