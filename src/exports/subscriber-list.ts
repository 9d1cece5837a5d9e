import { defineFormat } from "./define-format.ts";

/** LinkedIn's `Connections.csv`, which its users can download with their own data. */
export const linkedInConnections = defineFormat({
  id: "linkedin-connections",
  label: {
    en: "list of LinkedIn connections",
    es: "lista de contactos de LinkedIn",
    nl: "lijst met LinkedIn-connecties",
  },
  platform: "linkedin",
  table: "campaigns",
  counts: "total",
  rejection: "persons",
  requiredFields: ["first_name", "last_name", "connected_on"],
  headers: {},
  columns: {
    first_name: { en: "First Name" },
    last_name: { en: "Last Name" },
    connected_on: { en: "Connected On" },
  },
});

/** Lists of individual subscribers, which email platforms also let users download. They are never imported. */
export const subscriberList = defineFormat({
  id: "subscriber-list",
  label: { en: "list of subscribers", es: "lista de suscriptores", nl: "lijst met abonnees" },
  platform: "email",
  table: "campaigns",
  counts: "total",
  rejection: "persons",
  requiredFields: ["email"],
  anyOfFields: ["first_name", "rating", "opted_in"],
  headers: {},
  columns: {
    email: { en: ["Email Address", "Email"], es: "Correo electrónico", nl: "E-mailadres" },
    first_name: { en: ["First Name", "FirstName"], es: "Nombre", nl: "Voornaam" },
    rating: { en: ["MEMBER_RATING", "Member Rating"] },
    opted_in: { en: ["OPTIN_TIME", "CONFIRM_TIME"] },
  },
});

/** Brevo, export of one campaign: a row for each recipient, with what they opened. Headers are known from open-source importers. */
export const brevoRecipients = defineFormat({
  id: "brevo-recipients",
  label: {
    en: "Brevo list of recipients",
    es: "lista de destinatarios de Brevo",
    nl: "lijst met ontvangers van Brevo",
  },
  platform: "brevo",
  table: "campaigns",
  counts: "total",
  rejection: "persons",
  requiredFields: ["email", "sent", "delivered"],
  headers: {},
  columns: {
    email: { en: "Email_ID" },
    sent: { en: "Send_Date" },
    delivered: { en: "Delivered_Date" },
  },
});
