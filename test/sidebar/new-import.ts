import type { FrameLocator, Page } from "playwright-core";

/** Opens the form for an import from a platform: from the first screen, or with "Add data" once there is something. */
export async function openImportForm(sidebar: Page | FrameLocator): Promise<void> {
  const first = sidebar.getByRole("button", { name: "Choose platform" });
  const add = sidebar.getByRole("button", { name: "Add data" });
  await first.or(add).first().waitFor();
  if (await add.isVisible()) {
    await add.click();
    await sidebar.getByRole("button", { name: /^Platform/ }).click();
  } else await first.click();
}

/** The same, and chooses the platform with this id. Ends when what is said of it is loaded, or cannot be. */
export async function startNewImport(sidebar: Page | FrameLocator, platform: string): Promise<void> {
  await openImportForm(sidebar);
  await sidebar.locator(`button[value="${platform}"]`).click();
  const form = sidebar.locator("section[aria-labelledby=import-form]");
  await form.locator(".chosen").waitFor();
  await form.locator("> .quiet[role=status]").waitFor({ state: "detached" });
}
