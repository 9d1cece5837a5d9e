import "../built/sidebar.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

describe("the foot of the sidebar", () => {
  it.each([
    ["en", "About and privacy", `Version ${version}`, "free and open source"],
    ["es", "Información y privacidad", `Versión ${version}`, "gratuito y de código abierto"],
    ["nl", "Info en privacy", `Versie ${version}`, "gratis en open source"],
  ])("shows the version and the licences in %s, under %s", async (language, heading, shown, sentence) => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { language }) });
    const foot = page.locator("footer");
    await foot.getByText(shown, { exact: true }).waitFor();
    expect(await foot.innerText()).not.toContain("Fern Wave");
    await foot.getByText(heading).click();
    await foot.getByText(sentence).waitFor();
    await foot.getByText("Copyright (c) 2020 Fern Wave").waitFor();
  });

  it("shows the licence notices that the build wrote into the page", async () => {
    const { page } = await open({ inGoogle: false });
    await page.setContent(readFileSync("dist/Sidebar.html", "utf8"));
    const foot = page.locator("footer");
    await foot.getByText("About and privacy").click();
    await foot.getByText("Copyright (c) 2015-present Jason Miller").waitFor();
  });
});
