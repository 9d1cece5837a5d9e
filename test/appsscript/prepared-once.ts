import { expect } from "vitest";
import { type OpenAddOn, type OpenOptions, openAddOn } from "./add-on.ts";

const displayed = ({ app }: OpenAddOn): string =>
  JSON.stringify(app.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]));

/**
 * Prepares a spreadsheet once for each set of arguments. Later calls open it from its saved state, which takes a
 * fraction of an import's time.
 */
export function preparedOnce<A extends unknown[], O extends OpenAddOn>(
  prepare: (...args: A) => Promise<O>,
): (...args: A) => Promise<O> {
  const cache = new Map<string, { prepared: O; options: OpenOptions; displayed: string; activeSheet: string }>();
  /** The workbook of the last call. Open workbooks of one id share the engine's parsed formulas, and their values with them. */
  let last: OpenAddOn["workbook"] | null = null;
  return async (...args) => {
    const key = JSON.stringify(args);
    const cached = cache.get(key);
    if (cached) {
      last?.dispose();
      const reopened = openAddOn(cached.options);
      const { app, workbook } = reopened;
      last = workbook;
      await workbook.waitForCalculation();
      // The results of the first calculation are written a moment after it.
      await expect.poll(() => displayed(reopened), { interval: 10 }).toBe(cached.displayed);
      app.setActiveSheet(app.getSheetByName(cached.activeSheet) as GoogleAppsScript.Spreadsheet.Sheet);
      return { ...cached.prepared, ...reopened };
    }
    const prepared = await prepare(...args);
    const activeSheet = prepared.app.getActiveSheet().getName();
    last = prepared.workbook;
    cache.set(key, { prepared, options: prepared.optionsToReopen(), displayed: displayed(prepared), activeSheet });
    return prepared;
  };
}
