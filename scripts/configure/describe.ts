import { siteExample } from "../../src/connectors/site-keys.ts";
import type { Registration, RegistrationState } from "./registrations.ts";

/** Connections that read sites of people's own. */
const siteConnectors = ["WordPress", "Ghost", "Chatwoot"];

export interface Addresses {
  /** Where sign-ins return to in the deployed script; null while there is no script yet. */
  deployed: string | null;
  /** And in the local workbook. */
  local: string;
}

const stateText: Readonly<Record<RegistrationState, string>> = {
  ready: "set",
  "no secret": "the client secret is missing",
  "no id": "the client id is missing",
  none: "not set",
};

/**
 * Which app serves which platforms, and how far it is entered for the local workbook; and which sites of people's own may be asked.
 * Never an id or a secret.
 */
export function overview(
  registrations: readonly Registration[],
  state: (app: string) => RegistrationState,
  sites: readonly string[],
): string[] {
  const width = Math.max(...registrations.map(({ app }) => app.length));
  return [
    "People sign in to a platform with an app that you register there. For the local workbook:",
    "",
    ...registrations.map(
      ({ app, platforms }) => `  ${app.padEnd(width)}  ${stateText[state(app)]}  (${platforms.join(", ")})`,
    ),
    "",
    `How to register one and enter it:  npm run configure -- ${registrations[0]?.app ?? "NAME"}`,
    "Without any, people can still use a key of their own, and read the public accounts that need no sign-in.",
    "",
    `Sites of your own (${siteConnectors.join(", ")}) can be asked once SITES names their addresses when the add-on is built:`,
    `  SITES=${siteExample},https://desk.example.com npm run deploy    (or: npm start, npm run build)`,
    `  now: ${sites.length > 0 ? sites.join(", ") : "none"}`,
  ];
}

/** What to do for one app, on the platform and on Google. */
export function instructions({ app, console, platforms, scopes }: Registration, addresses: Addresses): string[] {
  const deployed = addresses.deployed ?? "(write the script id into .clasp.json first; then run this again)";
  return [
    `${console.name}: for ${platforms.join(", ")}`,
    "",
    `1. Register an app at ${console.url}`,
    `2. Enter where sign-ins return to (${console.redirectField}):`,
    `     the deployed add-on:  ${deployed}`,
    `     the local workbook:   ${addresses.local}`,
    "   A platform that takes only addresses with https cannot be signed in to from the local workbook.",
    "3. Ask the platform for these permissions:",
    ...scopes.map((scope) => `     ${scope}`),
    ...(console.also ? [`   ${console.also}`] : []),
    "4. For the deployed add-on, open Apps Script > Project settings > Script properties and add",
    `     ${app}_CLIENT_ID      the app's client id`,
    `     ${app}_CLIENT_SECRET  the app's client secret`,
    "   Everybody who may edit the script can read these; nobody who only uses the add-on can.",
    "5. For the local workbook, enter both here. They stay on this computer.",
  ];
}
