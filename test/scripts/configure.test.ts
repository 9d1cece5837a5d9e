import { expect, it } from "vitest";
import { instructions, overview } from "../../scripts/configure/describe.ts";
import {
  type Registration,
  registrationsOf,
  stateOf,
  validateRegistration,
} from "../../scripts/configure/registrations.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { nameIn } from "../../src/text/language.ts";

const registrations = registrationsOf(connectorList);
const google = registrations.find(({ app }) => app === "GOOGLE") as Registration;
const secret = "GOCSPX-invented-secret";
const id = "123456-abc.apps.googleusercontent.com";

it("every connector with a sign-in has a developer console for its app, and one app can serve several", () => {
  const signedIn = connectorList.filter(({ signIn }) => signIn.oauth).map(({ name }) => nameIn(name, "en"));
  expect(registrations.flatMap(({ platforms }) => platforms).sort()).toEqual(signedIn.sort());
  expect(google.platforms).toContain("YouTube");
  expect(google.platforms).toContain("Google Analytics 4");
  expect(google.scopes).toContain("https://www.googleapis.com/auth/youtube.readonly");
  for (const { console: appConsole } of registrations) expect(appConsole.url).toMatch(/^https:\/\//);
});

it("the overview shows which ids and secrets are set, never the values", () => {
  const saved = { GOOGLE_CLIENT_ID: id, GOOGLE_CLIENT_SECRET: secret, X_CLIENT_ID: "app-of-x", TIKTOK_CLIENT_ID: " " };
  expect(stateOf("GOOGLE", saved)).toBe("ready");
  expect(stateOf("X", saved)).toBe("no secret");
  expect(stateOf("TIKTOK", saved)).toBe("none");
  const shown = overview(registrations, (app) => stateOf(app, saved), ["https://blog.example.com/"], true).join("\n");
  expect(shown).toMatch(/GOOGLE +set/);
  expect(shown).toMatch(/X +the client secret is missing/);
  expect(shown).toMatch(/TIKTOK +not set/);
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain(id);
  expect(shown).toMatch(/SITES=\S+ npm run deploy[\s\S]*now: https:\/\/blog\.example\.com\//);
  expect(shown).toMatch(/SEND_MAIL=on npm run deploy[\s\S]*now: on/);
  expect(overview(registrations, () => "none", [], false).join("\n")).toMatch(/now: none[\s\S]*now: off/);
});

it("the instructions have the redirect addresses, the permissions and the names of the script properties", () => {
  const deployed = "https://script.google.com/macros/d/1abc/usercallback";
  const local = "http://127.0.0.1:4321/usercallback";
  const shown = instructions(google, { deployed, local }).join("\n");
  for (const part of [deployed, local, google.console.url, ...google.scopes]) expect(shown).toContain(part);
  for (const name of ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"]) expect(shown).toContain(name);
  // What a platform has to approve or switch on first.
  expect(shown).toContain("Google's form for access to the Business Profile APIs");
  expect(instructions(google, { deployed: null, local }).join("\n")).toContain(".clasp.json");
});

it.each([
  ["", secret, "The client id is empty."],
  [id, "", "The client secret is empty."],
  ["my-app", secret, "This does not look like a client id of Google."],
  [id, id, "The client secret is the same as the client id."],
  [id, "two words", "There is a space or line break within the id or the secret."],
])("an id %j with a secret %j is rejected with a message", (typedId, typedSecret, words) => {
  expect(validateRegistration(google, typedId, typedSecret)).toEqual([words]);
});

it("an id and a secret that look right are accepted", () => {
  expect(validateRegistration(google, id, secret)).toEqual([]);
});
