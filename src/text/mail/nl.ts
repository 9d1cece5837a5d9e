import type { MailText } from "./en.ts";

export const nl: MailText = {
  alertsTab: {
    hint: "Ontvang een bericht als je geplande imports mislukken, dreigen te mislukken, weer werken of een ongewoon aantal rijen hebben. Het komt in Google Chat, Slack of je e-mail, maximaal één keer per dag.",
    address: "Webhook-URL of e-mailadres",
    addressHint:
      "In Google Chat: Apps en integraties > Webhooks. In Slack: ‘Incoming Webhooks’ van een app. Of één e-mailadres.",
    refused: (channel) =>
      `De laatste melding kon niet naar ${channel} worden gestuurd. Sla de webhook-URL of het e-mailadres opnieuw op om te zien waarom.`,
    delayed: (channel) =>
      `De laatste melding kon nog niet naar ${channel} worden gestuurd. Die wordt opnieuw verstuurd.`,
  },
  deliveryTab: {
    address: "Webhook-URL of e-mailadres",
    addressHint:
      "Een webhook van Google Chat of Slack, of één e-mailadres. Bij het opslaan wordt een testbericht gestuurd.",
    unknown: "Dit rapport is verstuurd, maar het is niet bekend of het is aangekomen. Kijk in het kanaal of de inbox.",
  },
  googleScopes: {
    "https://www.googleapis.com/auth/script.send_mail":
      "mailt meldingen en rapporten vanuit je account naar het adres dat je invult",
  },
  errors: {
    address: [
      "Dit is geen e-mailadres en geen webhook-URL van Google Chat of Slack.",
      "Vul één e-mailadres in of kopieer de hele URL. Die begint met https://chat.googleapis.com/v1/spaces/ of https://hooks.slack.com/services/.",
    ],
    rejected: ["Google accepteert dit e-mailadres niet.", "Controleer het adres en sla het opnieuw op."],
    delayed: ["Je hebt de daglimiet van Google voor e-mails van add-ons bereikt.", "Probeer het morgen opnieuw."],
    notAllowed: [
      "De add-on heeft je toestemming nodig om e-mail te versturen.",
      "Laad de spreadsheet opnieuw, open de add-on via het menu en geef toegang.",
    ],
    unknown: ["Het is niet bekend of de e-mail is verstuurd.", "Kijk in de inbox en probeer het dan opnieuw."],
  },
};
