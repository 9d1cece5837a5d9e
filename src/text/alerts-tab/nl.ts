import type { AlertsTabText } from "./en.ts";

export const nl: AlertsTabText = {
  heading: "Meldingen",
  hint: "Ontvang een bericht als je geplande imports mislukken, dreigen te mislukken, weer werken of een ongewoon aantal rijen hebben. Het komt in Google Chat of Slack, maximaal één keer per dag.",
  address: "Webhook-URL",
  addressHint: "In Google Chat: Apps en integraties > Webhooks. In Slack: ‘Incoming Webhooks’ van een app.",
  save: "Test sturen en opslaan",
  saving: "Sturen…",
  active: (service) => `Meldingen gaan naar ${service}.`,
  refused: (service) => `${service} heeft de laatste melding geweigerd. Sla een nieuwe webhook-URL op.`,
  delayed: (service) => `${service} kon de laatste melding niet ontvangen. Die wordt opnieuw verstuurd.`,
  stop: "Meldingen uitzetten",
};
