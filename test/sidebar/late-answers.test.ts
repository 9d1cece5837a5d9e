import { expect, it } from "vitest";
import { connection, importOf, runState } from "./connect-data.ts";
import { brandOf, listeningTo } from "./listen-data.ts";
import { startNewImport } from "./new-import.ts";
import { useSidebar } from "./open-sidebar.ts";
import { reportOptions } from "./report-data.ts";

const open = useSidebar();

it("mentions that are read last are shown, although an earlier answer arrives after them", async () => {
  const deliveries: (() => void)[] = [];
  const { page, script } = await open({
    prepare: (stub) => {
      stub.listen = listeningTo([brandOf({ name: "De Korst" })]);
      deliveries.push(stub.delayNext("readListening"));
    },
  });
  await page.getByRole("region", { name: "Brand mentions" }).waitFor();
  await page.getByRole("tab", { name: "Share" }).click();
  script.listen = listeningTo([brandOf({ name: "Molen" })]);
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByRole("heading", { name: "Molen" }).waitFor();
  for (const deliver of deliveries) deliver();
  await page.getByRole("tab", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Data" }).click();
  expect(await page.getByRole("heading", { name: "De Korst" }).count()).toBe(0);
});

it("the choices for a report are those of the last answer", async () => {
  const { page, script } = await open({
    prepare: ({ answers }) => {
      answers.readReportOptions = () => reportOptions({ platforms: ["Instagram"] });
    },
  });
  const deliver = script.delayNext("readReportOptions");
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByText("Loading").first().waitFor();
  await page.getByRole("tab", { name: "Share" }).click();
  script.answers.readReportOptions = () => reportOptions({ platforms: ["Instagram", "Threads"] });
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByText("Platforms", { exact: true }).click();
  await page.getByLabel("Threads").waitFor();
  deliver();
  await page.getByRole("tab", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByLabel("Threads").waitFor();
});

it("an import that is saved after another one was opened does not close that one", async () => {
  const { page, script } = await open({
    prepare: ({ connect }) => {
      connect.imports = [importOf()];
    },
  });
  await page.getByRole("button", { name: "Edit: Bluesky" }).click();
  const answer = script.hold("saveImport");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator("button.back").click();
  await startNewImport(page, "youtube");
  const reads = script.argumentsOf("readConnect").length;
  answer();
  await expect.poll(() => script.argumentsOf("readConnect").length).toBeGreaterThan(reads);
  await page.waitForTimeout(100);
  await page.getByRole("heading", { name: "YouTube" }).waitFor();
});

it("a key that is accepted after another platform was chosen names the account of its own platform only", async () => {
  const { page, script } = await open({
    prepare: ({ connect, answers }) => {
      connect.connections = [connection({ platform: "pinterest", account: "rye.pins" })];
      answers.addKey = () => connection({ platform: "youtube", account: "Rye TV", kind: "key" });
    },
  });
  await startNewImport(page, "youtube");
  const answer = script.hold("addKey");
  await page.locator("summary", { hasText: "key" }).click();
  await page.getByLabel("Token or key").fill("a-key");
  await page.getByRole("button", { name: "Verify and save" }).click();
  await page.getByRole("button", { name: "Change platform" }).click();
  await page.locator('button[value="pinterest"]').click();
  const reads = script.argumentsOf("readConnect").length;
  answer();
  await expect.poll(() => script.argumentsOf("readConnect").length).toBeGreaterThan(reads);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => script.argumentsOf("saveImport").length).toBe(1);
  expect(script.argumentsOf("saveImport")[0]).toMatchObject({ platform: "pinterest", accountName: "rye.pins" });
});

it("the result of a run is gone once its import was changed", async () => {
  const { page } = await open({
    prepare: ({ connect }) => {
      connect.imports = [importOf()];
      const error = { what: "Bluesky has no such account.", advice: "Check the name." };
      connect.runs = [runState({ state: "failed", error })];
    },
  });
  await page.getByRole("button", { name: "Run now" }).click();
  await page.getByText("Bluesky has no such account.").waitFor();
  await page.getByRole("button", { name: "Edit: Bluesky" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Edit: Bluesky" }).waitFor();
  expect(await page.getByText("Bluesky has no such account.").count()).toBe(0);
});
