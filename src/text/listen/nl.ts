import type { ListenText } from "./en.ts";

export const nl: ListenText = {
  heading: "Vermeldingen van merken",
  brands: "Merken",
  intro: "Je merk en concurrenten waarvan je de vermeldingen importeert. Voor iedereen in deze spreadsheet dezelfde.",
  loading: "Vermeldingen laden…",
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
  sure: (brand) => `‘${brand}’ niet meer volgen? De vermeldingen blijven in de bladen.`,
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
  nothingHeard: "Geen vermeldingen in deze vier weken. Voeg een bron toe, zoals Bluesky, YouTube of X.",
  choosePlatform: "Platform kiezen",
  explain: "Definities",
  explanation: [
    "Share of voice: de vermeldingen van dit merk op alle vermeldingen van de merken in deze lijst.",
    "Netto sentiment: positieve min negatieve vermeldingen, gedeeld door alle vermeldingen met sentiment, van -1 tot 1. Een beoordeling gaat voor de tekst. De woordenlijsten lezen een vijfde tot een derde van de teksten verkeerd; daarom is het gecorrigeerd voor hoe vaak ze gelabelde reviews en tweets (in het Nederlands alleen restaurantreviews) een ander sentiment gaven, en ligt het 9 van de 10 keer binnen het getoonde bereik.",
    "Merkgezondheid: netto sentiment maal het aantal vermeldingen. Er bestaat geen standaard voor.",
  ],
  inConnect: {
    loading: "Merken laden…",
    listensFor: (brands) => `Merken: ${brands}`,
    noBrands: "Er is nog geen merk om te volgen. Voeg eerst je merk toe.",
    editBrands: "Merken wijzigen",
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
    noBrands: () => [
      "Er is nog geen merk om te volgen.",
      "Voeg je merk toe bij de instellingen (het tandwiel in de zijbalk) en voer de import daarna opnieuw uit.",
    ],
  },
};
