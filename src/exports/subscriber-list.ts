import { defineFormat } from "./define-format.ts";

/** Lists of individual subscribers, which email platforms also let users download. They are never imported. */
export const subscriberList = defineFormat({
  id: "subscriber-list",
  label: "list of subscribers",
  platform: "email",
  table: "campaigns",
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
