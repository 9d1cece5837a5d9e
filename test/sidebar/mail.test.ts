import { expect, it } from "vitest";
import { importOf } from "./connect-data.ts";
import { useSidebar } from "./open-sidebar.ts";
import { madeReport, noDelivery, reportOptions } from "./report-data.ts";

/** The sidebar as a build that sends email makes it. */
const open = useSidebar("globalThis.ENGAGEMENT_SENDS_MAIL = true");
const address = "team@rye.example.com";

it("alerts can be sent to an email address, and a message that was refused says how to find out why", async () => {
  const { page, script, complaints } = await open({
    prepare: (opening) => {
      opening.connect.imports = [importOf({ schedule: { every: "hour" } })];
      opening.answers.saveAlerts = () => ({ service: address, isRefused: true, isDelayed: false });
    },
  });
  await page.getByText("Alerts", { exact: true }).click();
  await page.getByText("or by email, when one of your scheduled imports fails").waitFor();
  await page.getByLabel("Webhook URL or email").fill(address);
  await page.getByRole("button", { name: "Send test and save" }).click();
  await page.getByText(`The last alert couldn't be sent to ${address}. To see why`).waitFor();
  expect(script.called.filter(({ name }) => name === "saveAlerts").map(({ args }) => args)).toEqual([[address]]);
  expect(complaints).toEqual([]);
});

it("reports can be sent to an email address", async () => {
  const { page, script } = await open({
    prepare: ({ answers }) =>
      Object.assign(answers, {
        readReportOptions: () => reportOptions({ reports: [madeReport], delivery: noDelivery }),
        saveDelivery: () => noDelivery,
      }),
  });
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByText("Send last month's report").click();
  await page.getByText("From Google Chat or Slack, or one email address.").waitFor();
  await page.getByLabel("Webhook URL or email").fill(address);
  await page.getByRole("button", { name: "Save schedule" }).click();
  await expect
    .poll(() => script.called.filter(({ name }) => name === "saveDelivery").map(({ args }) => args))
    .toEqual([[expect.objectContaining({ address })]]);
});

it("the permission to send email is listed in the settings with its reason", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByText("Permissions and addresses").click();
  await page.getByText("script.send_mail").waitFor();
  await page.getByText("sends alerts and reports by email from your account").waitFor();
});
