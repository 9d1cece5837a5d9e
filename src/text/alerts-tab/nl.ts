import type { AlertsTabText } from "./en.ts";

export const nl: AlertsTabText = {
  heading: "Meldingen",
  hint: "Ontvang een bericht in Google Chat of Slack als een van je geplande imports mislukt, dreigt te mislukken, weer werkt of opvallende cijfers heeft. Hooguit één bericht per dag.",
  address: "Webhook-URL",
  addressHint: "In Google Chat: Apps en integraties > Webhooks. In Slack: ‘Incoming Webhooks’ van een app.",
  save: "Test sturen en opslaan",
  saving: "Sturen…",
  active: (service) => `Meldingen gaan naar ${service}.`,
  refused: (service) => `${service} heeft de laatste melding geweigerd. Sla een nieuwe webhook-URL op.`,
  delayed: (service) => `${service} kon de laatste melding niet ontvangen. Die wordt opnieuw verstuurd.`,
  stop: "Meldingen uitzetten",
};
