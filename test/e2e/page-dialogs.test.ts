import { afterAll, expect, it } from "vitest";
import { sampleOf } from "../sample.ts";
import { axeScript } from "../sidebar/accessibility.ts";
import { clickMenu, closeWorkbookPages, openWorkbookPage, startLocalWorkbook } from "./browser.ts";

interface Axe {
  run(context: string): Promise<{ violations: { id: string }[] }>;
}

afterAll(closeWorkbookPages);

const menus: [string, string, string[]][] = [
  ["en", "File", ["New…", "Open…", "Make a copy…", "Settings"]],
  ["es", "Archivo", ["Nuevo…", "Abrir…", "Hacer una copia…", "Configuración"]],
  ["nl", "Bestand", ["Nieuw…", "Openen…", "Kopie maken…", "Instellingen"]],
];

it.each(sampleOf("languages of the page's dialogs", menus, 1))(
  "the page's own dialogs are accessible in %s, begin with the focus inside and close with Escape",
  async (language, file, names) => {
    const started = await startLocalWorkbook({ language });
    const { page } = await openWorkbookPage(started.address);
    await page.evaluate(axeScript);
    for (const name of names) {
      await clickMenu(page, file, name);
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(await dialog.evaluate((element) => element.contains(document.activeElement)), name).toBe(true);
      const found = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run("dialog"));
      expect(
        found.violations.map(({ id }) => id),
        name,
      ).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    await page.context().close();
    await started.stop();
  },
);
