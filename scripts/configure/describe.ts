import { siteExample } from "../../src/connectors/site-keys.ts";
import type { Registration, RegistrationState } from "./registrations.ts";

/** Connectors that read the user's own sites. */
const siteConnectors = ["WordPress", "Ghost", "Chatwoot"];

export interface Addresses {
  /** Redirect address of the deployed script; null without a script id. */
  deployed: string | null;
  /** Redirect address of the local spreadsheet. */
  local: string;
}

const stateText: Readonly<Record<RegistrationState, string>> = {
  ready: "set",
  "no secret": "the client secret is missing",
  "no id": "the client id is missing",
  none: "not set",
};

/**
 * The apps with their platforms and their state in the local spreadsheet, the user's own sites that may be read, and whether email is sent.
 * Never contains an id or a secret.
 */
export function overview(
  registrations: readonly Registration[],
  state: (app: string) => RegistrationState,
  sites: readonly string[],
  sendsMail: boolean,
): string[] {
  const width = Math.max(...registrations.map(({ app }) => app.length));
  return [
    "Users sign in to a platform with an app that you register there. For the local spreadsheet:",
    "",
    ...registrations.map(
      ({ app, platforms }) => `  ${app.padEnd(width)}  ${stateText[state(app)]}  (${platforms.join(", ")})`,
    ),
    "",
    `To register and enter one:  npm run configure -- ${registrations[0]?.app ?? "NAME"}`,
    "Without any, users can still use their own keys, and read the public accounts that need no sign-in.",
    "",
    `Your own sites (${siteConnectors.join(", ")}) can be read if SITES lists their addresses when the add-on is built:`,
    `  SITES=${siteExample},https://desk.example.com npm run deploy    (or: npm start, npm run build)`,
    `  now: ${sites.length > 0 ? sites.join(", ") : "none"}`,
    "",
    "Alerts and reports can go by email, too, if SEND_MAIL is on when the add-on is built. Google then asks every user to allow that:",
    "  SEND_MAIL=on npm run deploy    (or: npm start, npm run build)",
    `  now: ${sendsMail ? "on" : "off"}`,
  ];
}

/** How to register one app, at the platform and at Google. */
export function instructions({ app, console, platforms, scopes, setUp }: Registration, addresses: Addresses): string[] {
  const deployed = addresses.deployed ?? "(write the script id into .clasp.json first; then run this again)";
  return [
    `${console.name}: for ${platforms.join(", ")}`,
    "",
    `1. Register an app at ${console.url}`,
    `2. Enter the redirect address (${console.redirectField}):`,
    `     the deployed add-on:    ${deployed}`,
    `     the local spreadsheet:  ${addresses.local}`,
    "   The local spreadsheet cannot sign in to a platform that accepts only https addresses.",
    "3. Request these permissions from the platform:",
    ...scopes.map((scope) => `     ${scope}`),
    ...[console.also ?? [], setUp].flat().map((line) => `   ${line}`),
    "4. For the deployed add-on, open Apps Script > Project settings > Script properties and add",
    `     ${app}_CLIENT_ID      the app's client id`,
    `     ${app}_CLIENT_SECRET  the app's client secret`,
    `     ${app}_SCOPES         only if the platform grants the app some of these permissions: those, with commas`,
    "   Everyone who can edit the script can read these; people who only use the add-on cannot.",
    "5. For the local spreadsheet, enter both here. They stay on this computer.",
  ];
}
