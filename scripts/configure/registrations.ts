import type { Platform } from "../../src/platforms/define-platform.ts";
import { type AppConsole, consoles } from "./consoles.ts";

/** An app that the deployer can register, for all platforms that sign in with it. */
export interface Registration {
  /** The beginning of its script properties, such as `GOOGLE`. */
  app: string;
  console: AppConsole;
  platforms: string[];
  scopes: string[];
}

export type State = "ready" | "no secret" | "no id" | "none";

/** The apps that platforms sign in with, in the platforms' order. */
export function registrationsOf(platforms: readonly Platform[]): Registration[] {
  const all = new Map<string, Registration>();
  for (const { name, signIn } of platforms) {
    if (!signIn.oauth) continue;
    const { app, scopes } = signIn.oauth;
    const known = all.get(app) ?? { app, console: consoleOf(app), platforms: [], scopes: [] };
    const others = scopes.filter((scope) => !known.scopes.includes(scope));
    all.set(app, { ...known, platforms: [...known.platforms, name], scopes: [...known.scopes, ...others] });
  }
  return [...all.values()];
}

function consoleOf(app: string): AppConsole {
  const known = consoles[app];
  if (!known) throw new Error(`scripts/configure/consoles.ts does not say where the app ${app} is registered.`);
  return known;
}

/** How far an app is entered in these script properties. */
export function stateOf(app: string, properties: Readonly<Record<string, string>>): State {
  const id = properties[`${app}_CLIENT_ID`]?.trim();
  const secret = properties[`${app}_CLIENT_SECRET`]?.trim();
  if (id) return secret ? "ready" : "no secret";
  return secret ? "no id" : "none";
}

/** What is wrong with an id and a secret as they were typed, in words; empty where nothing is seen to be. */
export function faultsIn({ console: { idForm, name } }: Registration, id: string, secret: string): string[] {
  const faults: string[] = [];
  if (id === "") faults.push("The client id is empty.");
  if (/\s/.test(id) || /\s/.test(secret)) faults.push("There is a space or line break within the id or the secret.");
  if (id !== "" && idForm && !idForm.test(id)) faults.push(`This does not look like a client id of ${name}.`);
  if (secret === "") faults.push("The client secret is empty.");
  if (secret !== "" && secret === id) faults.push("The client secret is the same as the client id.");
  return faults;
}
