import { describe, expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

describe("the sidebar outside Google Sheets", () => {
  it("shows a message instead of an empty page", async () => {
    const { page } = await open({ inGoogle: false });
    expect(await page.getByRole("alert").innerText()).toContain("This page isn't running in Google Sheets.");
  });
});

describe("the sidebar of somebody who is signed in to several Google accounts", () => {
  const denied = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  it.each([
    [
      "en_GB",
      "Open this spreadsheet in a private window or a browser profile where you're signed in to only the account",
    ],
    [
      "es",
      "Abre la hoja de cálculo en una ventana privada o en un perfil del navegador con una sola cuenta: la que usas",
    ],
    [
      "nl",
      "Open deze spreadsheet in een privévenster of een browserprofiel waarin je alleen op het juiste account bent ingelogd.",
    ],
  ])("says what to do where Google calls the script with another account (%s)", async (userLocale, sentence) => {
    const { page, script } = await open({ prepare: ({ settings }) => Object.assign(settings, { userLocale }) });
    script.failNext("addSampleData", denied);
    await page.locator(".way button").last().click();
    expect(await page.getByRole("alert").innerText()).toContain(sentence);
  });

  it("says so as well if it cannot even open", async () => {
    const { page } = await open({ prepare: (script) => script.failNext("readSettings", denied) });
    expect(await page.getByRole("alert").innerText()).toContain(
      "probably because you're signed in to several accounts",
    );
  });
});

describe("the sidebar without a network connection", () => {
  it("offers to try again", async () => {
    const { page } = await open({ prepare: (script) => script.failNext("readSettings", "NetworkError: HTTP 0") });
    expect(await page.getByRole("alert").innerText()).toContain("Check your internet connection");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("tab", { name: "Data" }).waitFor();
  });
});
