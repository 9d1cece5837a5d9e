import type { PrivacyText } from "./en.ts";

export const nl: PrivacyText = {
  privacy: "Privacy",
  points: [
    "Geïmporteerde gegevens blijven in deze spreadsheet, of in je eigen BigQuery-dataset als je er een kiest. Inloggegevens blijven in je eigen Google-account. We hebben geen server, volgen je niet en tonen geen advertenties.",
    "Gegevens uit API's van Google en andere platforms worden alleen gebruikt om deze spreadsheet of die dataset te vullen. Ze worden niet verkocht, niet doorgegeven en niet gebruikt om AI-modellen te trainen. Verstuur je een rapport, dan gaan de belangrijkste cijfers naar het kanaal dat je hebt gekozen.",
    "Wil je je gegevens verwijderen? Gebruik hieronder ‘Mijn gegevens verwijderen’ en verwijder de tabbladen die je niet meer wilt. Sommige platforms tonen de add-on ook in je accountinstellingen.",
  ],
  permissions: "Machtigingen en adressen",
  google: "Machtigingen bij Google",
  googleScopes: {
    "https://www.googleapis.com/auth/spreadsheets.currentonly":
      "schrijft geïmporteerde rijen en rapporten in deze spreadsheet; heeft geen toegang tot je andere bestanden",
    "https://www.googleapis.com/auth/script.container.ui": "toont het menu en de zijbalk",
    "https://www.googleapis.com/auth/script.external_request": "importeert van de platforms die je koppelt",
    "https://www.googleapis.com/auth/script.scriptapp": "voert je geplande imports en rapporten uit",
    "https://www.googleapis.com/auth/userinfo.email": "laat collega's zien wie wat heeft geïmporteerd",
  },
  platforms: "Machtigingen bij platforms",
  optional: "Wordt alleen gevraagd als je ervoor kiest.",
  addresses: "Toegestane adressen",
  reads: (names) => `leest wat je importeert van ${names}`,
  signsIn: (names) => `logt je in bij ${names}`,
  alerts: (name) => `stuurt je meldingen en de rapporten die je verstuurt naar ${name}, als je dat instelt`,
  bigQuery: "laadt geïmporteerde rijen in de BigQuery-dataset die je kiest",
  bigQueryScope:
    "maakt tabellen in de BigQuery-dataset die je kiest en werkt hun rijen bij; Google biedt daarvoor geen beperktere machtiging",
  sites: "Plus je eigen sites, als je beheerder die heeft toegestaan.",
};
