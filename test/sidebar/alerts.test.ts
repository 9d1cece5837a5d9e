import { expect, it } from "vitest";
import { importOf } from "./connect-data.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const address = "https://hooks.slack.com/services/T0001/B0001/invented-webhook";

it("alerts are turned on with the webhook's address, which is not shown again, and turned off", async () => {
  const { page, script } = await open({
    prepare: (opening) => {
      opening.connect.imports = [importOf({ schedule: { every: "hour" } })];
      opening.answers.saveAlerts = (given) => ({
        service: given === null ? null : "Slack",
        isRefused: false,
        isDelayed: false,
      });
    },
  });
  await page.getByText("Alerts", { exact: true }).click();
  await page.getByLabel("Webhook URL").fill(address);
  await page.getByRole("button", { name: "Send test and save" }).click();
  await page.getByText("Alerts go to Slack.").waitFor();
  expect(await page.getByLabel("Webhook URL").inputValue()).toBe("");
  await page.getByRole("button", { name: "Turn off alerts" }).click();
  await expect.poll(() => page.getByText("Alerts go to Slack.").count()).toBe(0);
  expect(script.called.filter(({ name }) => name === "saveAlerts").map(({ args }) => args)).toEqual([
    [address],
    [null],
  ]);
});

it("an address that is typed while another is saved stays, and an older answer does not hide the service", async () => {
  const { page, script } = await open({
    prepare: (opening) => {
      opening.connect.imports = [importOf({ schedule: { every: "hour" } })];
      opening.answers.saveAlerts = () => ({ service: "Slack", isRefused: false, isDelayed: false });
    },
  });
  const deliver = script.delayNext("readAlerts");
  const answer = script.hold("saveAlerts");
  await page.getByText("Alerts", { exact: true }).click();
  await page.getByLabel("Webhook URL").fill(address);
  await page.getByRole("button", { name: "Send test and save" }).click();
  await page.getByLabel("Webhook URL").fill(`${address}-2`);
  answer();
  await page.getByText("Alerts go to Slack.").waitFor();
  deliver();
  await expect.poll(() => page.getByLabel("Webhook URL").inputValue()).toBe(`${address}-2`);
  expect(await page.getByText("Alerts go to Slack.").count()).toBe(1);
});

it("an address that the service rejects stays in its field, with what to do", async () => {
  const { page } = await open({
    prepare: (opening) => {
      opening.connect.imports = [importOf({ schedule: { every: "hour" } })];
      opening.failNext("saveAlerts", {
        what: "Slack rejected the test message.",
        advice: "Check that it still exists.",
      });
    },
  });
  await page.getByText("Alerts", { exact: true }).click();
  await page.getByLabel("Webhook URL").fill(address);
  await page.getByRole("button", { name: "Send test and save" }).click();
  await page.getByText("Slack rejected the test message.").waitFor();
  expect(await page.getByLabel("Webhook URL").inputValue()).toBe(address);
});
