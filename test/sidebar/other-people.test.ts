import { expect, it } from "vitest";
import { openBrands } from "./listen-states.ts";
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
        return { blanked: 4 };
      };
    },
  });
  await page.getByText(question).waitFor();
  const form = page.locator(".ask-retention");
  expect(await form.getByLabel("Author, text and link").inputValue()).toBe("keep");
  await form.getByLabel("Author, text and link").selectOption("Clear after 12 months");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText(question).waitFor({ state: "detached" });
  expect(script.called.filter(({ name }) => name === "saveRetention").map(({ args }) => args)).toEqual([[12]]);
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
  await page.getByText("These formulas name the author. Change them yourself: Plans!A1.").waitFor();
  await page.getByText("choose File > Make a copy, and delete the original").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(forgotten()).toEqual([]);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Forget author" }).click();
  await page.getByText("Forgotten: 2 mentions cleared").waitFor();
  expect(forgotten()).toEqual([["@fernwave"]]);
});
