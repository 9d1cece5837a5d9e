import { beforeEach, expect, it } from "vitest";
import { bo, type OpenAddOn, openAddOn } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";

const secret = "tok+en/With~signs=";
let book: OpenAddOn;

beforeEach(() => {
  book = openAddOn();
  const kept = JSON.stringify({ id: "c1", secret, refreshToken: null });
  book.project.state.userProperties[book.user.email] = { "engagement.connection.c1": kept };
});

const scan = () => expectNoSecretOutsideUserProperties(book, ["code-of-a-sign-in"]);

it("the scan passes while a secret is its user's alone", () => {
  book.project.caches.set(`user:${book.user.email}`, new Map([["c1", { value: secret, expires: 0 }]]));
  expect(scan).not.toThrow();
});

it.each<[string, (book: OpenAddOn) => void]>([
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
  ["the workbook's metadata", ({ app }) => app.addDeveloperMetadata("engagement.place", encodeURIComponent(secret))],
  ["the log", ({ screen }) => screen.log(`Timeout: https://api.example.com/?key=${encodeURIComponent(secret)}`)],
  ["an answer to the sidebar", ({ received }) => received.push(btoa(secret))],
  [
    "a state token, with a code that was a secret meanwhile",
    ({ project }) => Object.assign(project.state.stateTokens, { s: { arguments: { code: "code-of-a-sign-in" } } }),
  ],
])("the scan finds a secret in %s", (_, plant) => {
  plant(book);
  expect(scan).toThrow("… in ");
});
