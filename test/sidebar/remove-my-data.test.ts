import { expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

it("a user's data are removed only after confirmation, and the sidebar says which platform does not know yet", async () => {
  const { page, script } = await open({
    prepare: ({ answers }) => {
      answers.removeMyData = () => ({ notRevoked: ["Mailchimp"] });
    },
  });
  const removals = () => script.called.filter(({ name }) => name === "removeMyData").length;
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Remove my data" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(removals()).toBe(0);
  await page.getByRole("button", { name: "Remove my data" }).click();
  await page.getByRole("button", { name: "Remove my data" }).click();
  await page.getByText("Also remove the add-on in your account settings on Mailchimp.").waitFor();
  expect(removals()).toBe(1);
});
