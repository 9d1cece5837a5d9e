import type { ConnectorTexts } from "../../src/connectors/connector-text.ts";
import type { Connector } from "../../src/connectors/define-connector.ts";
import { connectorTexts } from "../../src/connectors/texts.ts";
import { nameIn } from "../../src/text/language.ts";
import { type AppConsole, consoles } from "./consoles.ts";

/** An app that the deployer can register, with all platforms that users sign in to with it. */
export interface Registration {
  /** The prefix of its script properties, such as `GOOGLE`. */
  app: string;
  console: AppConsole;
  platforms: string[];
  scopes: string[];
  /** What its connectors say for administrators, such as approvals by the platform; each once. */
  setUp: string[];
}

export type RegistrationState = "ready" | "no secret" | "no id" | "none";

/** The apps that users sign in with, in the order of the connectors. */
export function registrationsOf(connectors: readonly Connector[]): Registration[] {
  const all = new Map<string, Registration>();
  const texts: Readonly<Record<string, ConnectorTexts | undefined>> = connectorTexts;
  for (const { id, name, signIn } of connectors) {
    if (!signIn.oauth) continue;
    const { appPrefix, scopes } = signIn.oauth;
    const registration = all.get(appPrefix) ?? {
      app: appPrefix,
      console: consoleOf(appPrefix),
      platforms: [],
      scopes: [],
      setUp: [],
    };
    const setUp = texts[id]?.setUp;
    const others = scopes.filter((scope) => !registration.scopes.includes(scope));
    all.set(appPrefix, {
      ...registration,
      platforms: [...registration.platforms, nameIn(name, "en")],
      scopes: [...registration.scopes, ...others],
      setUp:
        setUp === undefined || registration.setUp.includes(setUp) ? registration.setUp : [...registration.setUp, setUp],
    });
  }
  return [...all.values()];
}

function consoleOf(app: string): AppConsole {
  const registration = consoles[app];
  if (!registration) throw new Error(`scripts/configure/consoles.ts does not say where the app ${app} is registered.`);
  return registration;
}

/** Which of an app's script properties are set. */
export function stateOf(app: string, properties: Readonly<Record<string, string>>): RegistrationState {
  const id = properties[`${app}_CLIENT_ID`]?.trim();
  const secret = properties[`${app}_CLIENT_SECRET`]?.trim();
  if (id) return secret ? "ready" : "no secret";
  return secret ? "no id" : "none";
}

/** What is wrong with an id and secret, as messages; empty if they look right. */
export function validateRegistration(
  { console: { idForm, name } }: Registration,
  id: string,
  secret: string,
): string[] {
  const problems: string[] = [];
  if (id === "") problems.push("The client id is empty.");
  if (/\s/.test(id) || /\s/.test(secret)) problems.push("There is a space or line break within the id or the secret.");
  if (id !== "" && idForm && !idForm.test(id)) problems.push(`This does not look like a client id of ${name}.`);
  if (secret === "") problems.push("The client secret is empty.");
  if (secret !== "" && secret === id) problems.push("The client secret is the same as the client id.");
  return problems;
}
