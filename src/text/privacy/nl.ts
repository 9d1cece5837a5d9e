import type { PrivacyText } from "./en.ts";

export const nl: PrivacyText = {
  privacy: "Privacy",
  points: [
    "Geïmporteerde gegevens blijven in deze spreadsheet, of in je eigen BigQuery-dataset als je er een kiest, en inloggegevens in je eigen Google-account. We hebben geen server, volgen je niet en tonen geen advertenties.",
    "Wat de add-on van API's van Google en andere platforms krijgt, wordt alleen gebruikt om deze spreadsheet of die dataset te vullen. Het wordt niet verkocht, niet doorgegeven en niet gebruikt om AI-modellen te trainen. Verstuur je een rapport, dan gaan de belangrijkste cijfers naar het kanaal dat je hebt gekozen.",
    "Wil je je gegevens verwijderen? Gebruik hieronder Mijn gegevens verwijderen, en verwijder de tabbladen die je niet meer wilt. Sommige platforms tonen de add-on ook in je accountinstellingen.",
  ],
  permissions: "Toestemmingen en adressen",
  google: "Toestemmingen waar Google om vraagt",
  googleScopes: {
    "https://www.googleapis.com/auth/spreadsheets.currentonly":
      "schrijft geïmporteerde rijen en rapporten in deze spreadsheet; je andere bestanden blijven gesloten",
    "https://www.googleapis.com/auth/script.container.ui": "toont het menu en de zijbalk",
    "https://www.googleapis.com/auth/script.external_request": "importeert van de platforms die je koppelt",
    "https://www.googleapis.com/auth/script.scriptapp": "voert je geplande imports en rapporten uit",
    "https://www.googleapis.com/auth/userinfo.email": "laat collega's zien wie wat heeft geïmporteerd",
  },
  platforms: "Toestemmingen waar platforms bij het inloggen om vragen",
  optional: "Wordt alleen gevraagd als je ervoor kiest.",
  addresses: "Adressen die de add-on kan bereiken",
  reads: (names) => `leest wat je importeert van ${names}`,
  signsIn: (names) => `logt je in bij ${names}`,
  alerts: (name) => `stuurt je meldingen en de rapporten die je verstuurt naar ${name}, als je dat instelt`,
  bigQuery: "laadt geïmporteerde rijen in de BigQuery-dataset die je kiest",
  bigQueryScope:
    "maakt tabellen in de BigQuery-dataset die je kiest en werkt hun rijen bij; Google biedt daarvoor geen beperktere toestemming",
  sites: "Plus je eigen sites, als je beheerder die heeft toegestaan.",
};
