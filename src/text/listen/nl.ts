import type { ListenText } from "./en.ts";

export const nl: ListenText = {
  heading: "Luisteren",
  intro: "Volg vermeldingen van je merk en je concurrenten. Importeer de vermeldingen op het tabblad Koppelen.",
  loading: "Vermeldingen laden…",
  noBrands: "Nog geen merk. Voeg eerst dat van jou toe.",
  own: "Jouw merk",
  competitor: "Concurrent",
  isOwn: "Dit is ons eigen merk",
  add: "Merk toevoegen",
  editing: (brand) => `‘${brand}’ wijzigen`,
  edit: "Wijzigen",
  remove: "Verwijderen",
  save: "Opslaan",
  saving: "Opslaan…",
  cancel: "Annuleren",
  sure: (brand) => `Niet meer luisteren naar ‘${brand}’? De vermeldingen blijven in de bladen.`,
  yes: "Ja, verwijderen",
  keep: "Annuleren",
  removing: "Verwijderen…",
  labels: {
    edit: (brand) => `Wijzigen: ${brand}`,
    remove: (brand) => `Verwijderen: ${brand}`,
  },
  saved: "Opgeslagen voor iedereen in deze spreadsheet.",
  fields: {
    name: "Naam",
    nameHint: "Zoals de bladen en rapporten het noemen.",
    nameMissing: "Schrijf de naam die de bladen moeten tonen.",
    renameHint: "Rijen die al in de bladen staan, houden de oude naam.",
    names: "Namen om naar te zoeken",
    namesHint: "Eén per regel. ‘Merk BV’ en ‘Merk’ zijn er twee. Zonder namen wordt de naam hierboven gebruikt.",
    handles: "Eigen accounts van het merk",
    handlesHint: "Eén per regel, zoals @merk. Wat die plaatsen telt niet als vermelding.",
    hashtags: "Hashtags",
    hashtagsHint: "Eén per regel, zoals #merk.",
  },
  heard: "De laatste vier weken",
  period: (from, to) => `${from} tot en met ${to}`,
  figures: {
    mentions: "Vermeldingen",
    perDay: "per dag",
    shareOfVoice: "Share of voice",
    netSentiment: "Netto sentiment",
    brandHealth: "Merkgezondheid",
  },
  range: (low, high) => `${low} tot ${high}`,
  few: "Weinig vermeldingen: er zijn er minder dan 30 beoordeeld, dus dit kan toeval zijn.",
  noneJudged: "Sentiment is niet beschikbaar: geen beoordelingen, en de taal wordt niet ondersteund.",
  silent: "Geen vermeldingen in deze vier weken.",
  nothingHeard:
    "Geen vermeldingen in deze vier weken. Voeg op het tabblad Koppelen een bron toe, zoals Bluesky, YouTube of X.",
  openConnect: "Tabblad Koppelen openen",
  explain: "Definities",
  explanation: [
    "Share of voice: de vermeldingen van dit merk op alle vermeldingen van de merken in deze lijst.",
    "Netto sentiment: positieve min negatieve vermeldingen, gedeeld door alle vermeldingen met sentiment, van -1 tot 1. Een beoordeling gaat voor de tekst. De woordenlijsten lezen een vijfde tot een derde van de teksten verkeerd; daarom is het gecorrigeerd voor hoe vaak ze gelabelde reviews en tweets (in het Nederlands alleen restaurantreviews) een ander sentiment gaven, en ligt het 9 van de 10 keer binnen het getoonde bereik.",
    "Merkgezondheid: netto sentiment maal het aantal vermeldingen. Er bestaat geen standaard voor.",
  ],
  inConnect: {
    loading: "Merken laden…",
    listensFor: (brands) => `Luistert naar: ${brands}`,
    noBrands:
      "Er is nog geen merk om naar te luisteren. Voeg dat van jou toe in het tabblad Luisteren en kom dan terug.",
    openListen: "Tabblad Luisteren openen",
  },
  errors: {
    noName: () => [
      "Een merk heeft geen naam.",
      "Schrijf de naam die de bladen moeten tonen en sla opnieuw op. Er is niets opgeslagen.",
    ],
    twice: (brand) => [
      `Het merk ‘${brand}’ staat twee keer in de lijst.`,
      "Zet de namen, accounts en hashtags bij één merk en sla opnieuw op. Er is niets opgeslagen.",
    ],
    nothingToFind: (brand) => [
      `‘${brand}’ heeft geen zoekwoorden of hashtags.`,
      "Schrijf minstens één naam of hashtag en sla opnieuw op. Er is niets opgeslagen.",
    ],
    tooLong: (brand) => [
      `‘${brand.slice(0, 40)}’ heeft een naam van meer dan 100 tekens.`,
      "Maak die korter en sla opnieuw op. Er is niets opgeslagen.",
    ],
    tooMany: (brand) => [
      brand === ""
        ? "Er staan meer dan 20 merken in de lijst."
        : `‘${brand}’ heeft meer dan 20 namen, accounts en hashtags.`,
      "Verwijder de minst belangrijke en sla opnieuw op. Er is niets opgeslagen.",
    ],
    noAuthor: () => ["Er is geen naam om te zoeken.", "Vul een naam of gebruikersnaam van minstens twee letters in."],
    noBrands: () => [
      "Er is nog geen merk om naar te luisteren.",
      "Open het tabblad Luisteren, voeg je merk toe en sla het op. Voer de import daarna opnieuw uit.",
    ],
  },
};
