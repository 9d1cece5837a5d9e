import { beforeEach, expect, it } from "vitest";
import { bo, type OpenAddOn, openAddOn } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";

const secret = "tok+en/With~signs=";
let opened: OpenAddOn;

beforeEach(() => {
  opened = openAddOn();
  const stored = JSON.stringify({ id: "c1", secret, refreshToken: null });
  opened.project.state.userProperties[opened.user.email] = { "engagement.connection.c1": stored };
});

const scan = () => expectNoSecretOutsideUserProperties(opened, ["code-of-a-sign-in"]);

it("the scan passes while only its user can see a secret", () => {
  opened.project.caches.set(`user:${opened.user.email}`, new Map([["c1", { value: secret, expires: 0 }]]));
  expect(scan).not.toThrow();
});

it.each<[string, (opened: OpenAddOn) => void]>([
  ["the script's properties", ({ project }) => Object.assign(project.state.scriptProperties, { TOKEN: secret })],
  [
    "a document's properties",
    ({ project }) => Object.assign(project.state.documentProperties, { d: { cursor: `after=${secret}` } }),
  ],
  [
    "another user's properties",
    ({ project }) => Object.assign(project.state.userProperties, { [bo.email]: { key: secret } }),
  ],
  [
    "another user's cache",
    ({ project }) => project.caches.set(`user:${bo.email}`, new Map([["k", { value: secret, expires: 0 }]])),
  ],
  ["a cell", ({ app }) => app.getSheets()[0]?.getRange("B2").setValue(`token ${secret}`)],
  ["a cell's note", ({ app }) => app.getSheets()[0]?.getRange("B2").setNote(secret)],
  ["the spreadsheet's metadata", ({ app }) => app.addDeveloperMetadata("engagement.place", encodeURIComponent(secret))],
  ["the log", ({ screen }) => screen.log(`Timeout: https://api.example.com/?key=${encodeURIComponent(secret)}`)],
  ["a response to the sidebar", ({ received }) => received.push(btoa(secret))],
  [
    "a state token, with a code that was a secret during the test",
    ({ project }) => Object.assign(project.state.stateTokens, { s: { arguments: { code: "code-of-a-sign-in" } } }),
  ],
])("the scan finds a secret in %s", (_, plant) => {
  plant(opened);
  expect(scan).toThrow("… in ");
});
