import { describe, expect, it } from "vitest";
import { importOf } from "./connect-data.ts";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";
import { differInTwoCells, replaceFormulas } from "./sharing-data.ts";

const open = useSidebar();

const posts = { sheetId: 1, name: "Posts", formulas: 11, first: "M1", withoutNative: 8, functions: ["SENTIMENT"] };
const prepare = (script: ScriptStub) => {
  script.sharing.sheets = [posts];
  replaceFormulas(script);
};

async function openCheckedTab(prepared: (script: ScriptStub) => void = prepare) {
  const sidebar = await open({ prepare: prepared });
  await sidebar.page.getByRole("tab", { name: "Share" }).click();
  await sidebar.page.getByRole("button", { name: "Check spreadsheet" }).click();
  await sidebar.page.getByRole("heading", { name: "What others will see" }).waitFor();
  return { ...sidebar, text: () => sidebar.page.locator("#panel-share").innerText() };
}

describe("the Share tab", () => {
  it("checks nothing until the user clicks the button", async () => {
    const { page, script } = await open({ prepare });
    await page.getByRole("tab", { name: "Share" }).click();
    expect(script.called.map(({ name }) => name)).toEqual(["readSettings"]);
  });

  it("removes a client's data from a copy only after a question, and names the sheets to check", async () => {
    const { page, script } = await openCheckedTab((given) => {
      prepare(given);
      given.answers.clearClient = () => ({ tables: 3, reports: 1, left: ["Plans"] });
    });
    const clearings = () => script.argumentsOf("clearClient").filter((isTrial) => !isTrial).length;
    await page.getByRole("button", { name: "Remove client data" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(clearings()).toBe(0);
    await page.getByRole("button", { name: "Remove client data" }).click();
    await page.getByRole("button", { name: "Remove client data" }).click();
    await page.getByText("Client data removed from 3 sheets. Check your own sheets").waitFor();
    expect(clearings()).toBe(1);
  });

  it("refuses to remove a client's data from the original without asking first", async () => {
    const { page, script } = await openCheckedTab();
    script.failNext("clearClient", { what: "This spreadsheet is not a fresh copy.", advice: "Open the copy." });
    await page.getByRole("button", { name: "Remove client data" }).click();
    await page.getByText("This spreadsheet is not a fresh copy. Open the copy.").waitFor();
    expect(await page.getByText("Is this the copy?").count()).toBe(0);
    expect(script.argumentsOf("clearClient")).toEqual([true]);
  });

  it("saves the client that the spreadsheet is about, with an account in each line", async () => {
    const { page, script } = await openCheckedTab((given) => {
      prepare(given);
      given.answers.saveClient = (client) => ({ ...client, accounts: ["rye", "Instagram: oat"] });
    });
    await page.getByText("Client settings").click();
    await page.getByLabel("Client name").fill("Rye");
    await page.getByLabel("Accounts", { exact: true }).fill("rye\n\nInstagram: oat");
    await page.getByLabel("Revenue currency").fill("EUR");
    await page.getByRole("tabpanel", { name: "Share" }).getByLabel("Spreadsheet language").selectOption("nl");
    await page.getByRole("button", { name: "Save client" }).click();
    await page.getByText("Saved. Create or refresh a report").waitFor();
    const accounts = ["rye", "", "Instagram: oat"];
    const client = { name: "Rye", accounts, color: "", logo: "", currency: "EUR" };
    expect(script.called).toContainEqual({ name: "saveClient", args: [client, "nl"] });
    expect(script.argumentsOf("setWorkbookLanguage")).toEqual([]);
    expect(await page.getByLabel("Accounts", { exact: true }).inputValue()).toBe("rye\nInstagram: oat");
  });

  it("looks again once an import was scheduled, and only then", async () => {
    const { page, script, text } = await openCheckedTab((given) => {
      prepare(given);
      given.connect.imports = [importOf()];
    });
    const checks = () => script.argumentsOf("readSharing").length;
    expect(await text()).toContain("No scheduled imports");
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByRole("tab", { name: "Share" }).click();
    await page.getByRole("heading", { name: "What others will see" }).waitFor();
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByRole("button", { name: "Edit: Bluesky" }).click();
    await page.getByLabel("Schedule").selectOption("Hourly");
    script.sharing = { ...script.sharing, schedules: [{ name: "Bluesky · rye.bsky.social", isOwn: true }] };
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Edit: Bluesky" }).waitFor();
    expect(checks()).toBe(1);
    await page.getByRole("tab", { name: "Share" }).click();
    await page.locator("#panel-share").getByText("Bluesky · rye.bsky.social").waitFor();
    expect(await text()).not.toContain("No scheduled imports");
    expect(checks()).toBe(2);
  });

  it("shows what others will see, and opens the cell", async () => {
    const { page, script, text } = await openCheckedTab();
    expect(await text()).toContain("11 formulas need the add-on. Without it, their cells show #NAME?");
    expect(await text()).toContain("8 of them can't be converted to built-in functions: SENTIMENT");
    expect(await text()).toContain("No passwords, keys or tokens found in 1,204 cells, 14 notes");
    await page.getByRole("button", { name: "Go to M1 in Posts" }).click();
    await expect
      .poll(() => script.called[script.called.length - 1])
      .toMatchObject({
        name: "showCell",
        args: [{ sheetId: 1, cell: "M1" }],
      });
  });

  it("replaces formulas as the user chooses, lists the changes, and restores the formulas", async () => {
    const { page, script, text } = await openCheckedTab();
    await page.locator("#share-scope").selectOption("Current sheet");
    await page.getByLabel("No built-in equivalent").selectOption("Keep formulas");
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByText("3 formulas converted to built-in functions").waitFor();
    const request = script.called.find(({ name }) => name === "makeShareable");
    expect(request?.args).toEqual([{ scope: "sheet", as: "native", others: "leave" }]);
    expect(await text()).toContain("Posts: M1:O1");
    await expect.poll(text).toContain("Every formula works without the add-on.");
    await page.getByRole("button", { name: "Restore formulas" }).click();
    await page.getByText("11 formulas restored").waitFor();
    expect(await text()).not.toContain("converted to built-in functions");
  });

  it("has the native formulas calculated before it asks to replace any", async () => {
    const { page, script } = await openCheckedTab();
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByText("3 formulas converted to built-in functions").waitFor();
    const calls = script.called.map(({ name }) => name).filter((name) => /Comparison|makeShareable/.test(name));
    expect(calls).toEqual(["startComparison", "makeShareable"]);
    expect(script.argumentsOf("startComparison")).toEqual(script.argumentsOf("makeShareable"));
  });

  it("lists the cells that would change, with the value before and after and the reason", async () => {
    const { page, text } = await openCheckedTab((script) => {
      prepare(script);
      differInTwoCells(script);
    });
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByRole("alert").waitFor();
    expect(await text()).toContain("2 cells of 1 formula would show a different result. Nothing has been changed.");
    expect(await text()).toMatch(/Posts: M7\s+0\.0561 → Check this row\s+Built-in functions only read numbers/);
    expect(await text()).toMatch(/Posts: M9\s+\(blank\) → 0\.25/);
  });

  it.each([
    ["Convert to values", "values"],
    ["Keep formulas", "leave"],
    ["Use built-in functions anyway", "native"],
  ])("does with the formulas that differ what the user chooses: %s", async (button, differing) => {
    const { page, script } = await openCheckedTab((prepared) => {
      prepare(prepared);
      differInTwoCells(prepared);
    });
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByRole("button", { name: button }).click();
    await page.getByText("3 formulas converted to built-in functions").waitFor();
    const request = { scope: "workbook", as: "native", others: "values" };
    expect(script.argumentsOf("makeShareable")).toEqual([request, { ...request, differing }]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("changes nothing if the user wants nothing changed", async () => {
    const { page, script } = await openCheckedTab((prepared) => {
      prepare(prepared);
      differInTwoCells(prepared);
    });
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(script.called[script.called.length - 1]?.name).toBe("endComparison");
    expect(script.argumentsOf("makeShareable")).toHaveLength(1);
  });

  it("offers no changes to a user with view-only access", async () => {
    const { page, text } = await openCheckedTab((script) => {
      prepare(script);
      script.sharing.canEdit = false;
    });
    expect(await text()).toContain("You have view-only or comment-only access.");
    expect(await page.locator("#panel-share").getByRole("button").allInnerTexts()).toEqual(["Check again", "Go to M1"]);
  });

  it("warns of a possible password, and shows its cell", async () => {
    const { text } = await openCheckedTab((script) => {
      script.sharing.secrets.found = ["Notes!B2"];
    });
    expect(await text()).toMatch(/Delete it before sharing:\s+Notes!B2/);
  });

  it("shows the script's message if nothing could be changed", async () => {
    const { page, script, text } = await openCheckedTab();
    script.failNext("makeShareable", { what: "You may not change M1 in the sheet “Posts”.", advice: "Ask its owner." });
    await page.getByRole("button", { name: "Convert formulas" }).click();
    await page.getByRole("alert").waitFor();
    expect(await text()).toContain("You may not change M1 in the sheet “Posts”. Ask its owner.");
  });
});
