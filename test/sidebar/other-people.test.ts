import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { listeningTo } from "./listen-data.ts";
import { listenToThree, openBrands, threeBrands } from "./listen-states.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const mentions = { sheetId: 3, name: "Mentions", table: "mentions" as const, rows: 12 };
const question = "How long should this spreadsheet keep them?";

it("how long mentions keep names is asked after their first import, and not again once somebody has answered", async () => {
  const { page, script } = await open({
    prepare: ({ settings, answers }) => {
      settings.sheets = [mentions];
      answers.saveRetention = (months) => {
        settings.mentionMonths = months;
        return { blanked: 4, isLeftInBigQuery: true };
      };
    },
  });
  await page.getByText(question).waitFor();
  const form = page.locator(".ask-retention");
  expect(await form.getByLabel("Author, text and link").inputValue()).toBe("keep");
  await form.getByLabel("Author, text and link").selectOption("Clear after 12 months");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("Author, text and link are cleared after 12 months. 4 mentions cleared now.").waitFor();
  await page.getByText("Not all old mentions in BigQuery are cleared yet.").waitFor();
  expect(await page.getByText(question).count()).toBe(0);
  expect(script.called.filter(({ name }) => name === "saveRetention").map(({ args }) => args)).toEqual([[12]]);
});

it("a spreadsheet that keeps the names says so, and one where the script refuses says why", async () => {
  const { page, script } = await open({
    prepare: ({ settings, answers }) => {
      settings.sheets = [mentions];
      answers.saveRetention = (months) => {
        settings.mentionMonths = months;
        return { blanked: 0, isLeftInBigQuery: false };
      };
    },
  });
  const form = page.locator(".ask-retention");
  script.failNext("saveRetention", { what: "You can only view this.", advice: "Ask the owner." });
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("You can only view this. Ask the owner.").waitFor();
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Mentions keep author, text and link.").waitFor();
  await page.getByRole("tab", { name: "Share" }).click();
  await form.waitFor({ state: "detached" });
  expect(await page.getByText(question).count()).toBe(0);
});

it("nobody is asked while there are no mentions, or only those of the sample", async () => {
  const { page } = await open({
    prepare: ({ settings }) => {
      settings.sheets = [
        { ...mentions, rows: 0 },
        { ...mentions, sheetId: 4, isSample: true },
      ];
    },
  });
  await page.getByRole("tab").first().waitFor();
  expect(await page.getByText(question).count()).toBe(0);
});

it("an author is forgotten only after the sidebar has said what changes, and where the name is left", async () => {
  const { page, script } = await open({
    prepare: ({ answers }) => {
      const traces = { mentions: 2, cells: 1, formulas: ["Plans!A1"], sheets: [], inSettings: true, inBigQuery: [] };
      answers.findAuthor = () => traces;
      answers.forgetAuthor = () => traces;
    },
  });
  const forgotten = () => script.called.filter(({ name }) => name === "forgetAuthor").map(({ args }) => args);
  await openBrands(page);
  await page.locator(".other-people > summary").click();
  await page.getByLabel("Name or handle").fill(" @fernwave ");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByText("Found 2 mentions by this author, and the name in 1 other cell or note.").waitFor();
  await page.getByText("These formulas contain the author's name. Change them yourself: Plans!A1.").waitFor();
  await page.getByText("choose File > Make a copy, and delete the original").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(forgotten()).toEqual([]);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Remove author" }).click();
  await page.getByText("Removed: 2 mentions cleared").waitFor();
  expect(forgotten()).toEqual([["@fernwave"]]);
});

const openForgetting = async (page: Page) => {
  await openBrands(page);
  await page.locator(".other-people > summary").click();
};

it("a name that stands nowhere is said to be nowhere, and can still be kept out of later imports", async () => {
  const { page, script } = await open({
    prepare: ({ answers }) => {
      const traces = { mentions: 0, cells: 0, formulas: [], sheets: [], inSettings: false, inBigQuery: [] };
      answers.findAuthor = () => traces;
      answers.forgetAuthor = () => traces;
    },
  });
  await openForgetting(page);
  await page.getByLabel("Name or handle").fill("Reed Ston");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByText("Nothing found for “Reed Ston”. Check the spelling.").waitFor();
  expect(await page.getByText("version history").count()).toBe(0);
  await page.getByRole("button", { name: "Remove author" }).click();
  await page.getByText("“Reed Ston” stays out of later imports.").waitFor();
  expect(script.argumentsOf("forgetAuthor")).toEqual(["Reed Ston"]);
});

it("a name of one letter is not looked for: the field says what to enter", async () => {
  const { page, script } = await open();
  await openForgetting(page);
  await page.getByLabel("Name or handle").fill("@x");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByText("Enter a name or handle with at least two letters or digits.").waitFor();
  expect(script.argumentsOf("findAuthor")).toEqual([]);
});

it("mentions are read again after their author was forgotten", async () => {
  const traces = { mentions: 29, cells: 0, formulas: [], sheets: [], inSettings: false, inBigQuery: [] };
  const { page, script } = await open({
    prepare: (stub) => {
      listenToThree(stub);
      stub.answers.findAuthor = () => traces;
      stub.answers.forgetAuthor = () => {
        stub.listen = listeningTo(threeBrands);
        return traces;
      };
    },
  });
  await page.getByText("1,204").waitFor();
  await openForgetting(page);
  const before = script.argumentsOf("readListening").length;
  await page.getByLabel("Name or handle").fill("Reed Stone");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Remove author" }).click();
  await page.getByText("Removed: 29 mentions cleared").waitFor();
  await expect.poll(() => script.argumentsOf("readListening").length).toBe(before + 1);
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByText("1,204").waitFor({ state: "detached" });
});
