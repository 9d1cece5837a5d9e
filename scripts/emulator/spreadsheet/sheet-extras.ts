import { chartsOf, createChartBuilder, insertChart, removeChart, updateChart } from "./charts.ts";
import { conditionalFormatsOf, setConditionalFormats } from "./conditional-formats.ts";
import { members } from "./members.ts";
import { addMetadata, createMetadata } from "./metadata.ts";
import { createMetadataFinder } from "./metadata-finder.ts";
import { protect, protectionsOf } from "./protections.ts";
import { checkSignature } from "./signature.ts";
import type { SheetContext } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata, protections, charts and conditional formats of a sheet. */
export function sheetExtras({ view, sheet, self }: SheetContext) {
  const { extras } = view.book;
  return members<Sheet>()({
    addDeveloperMetadata(...args: unknown[]): Sheet {
      addMetadata(view, "Sheet.addDeveloperMetadata", { sheet }, args);
      return self();
    },
    getDeveloperMetadata() {
      view.read("Sheet.getDeveloperMetadata");
      return extras.metadata.filter((one) => one.sheet === sheet && !one.axis).map((one) => createMetadata(view, one));
    },
    createDeveloperMetadataFinder() {
      view.read("Sheet.createDeveloperMetadataFinder");
      return createMetadataFinder(
        view,
        (one) => one.sheet === sheet,
        (one) => one.sheet === sheet || one.sheet === undefined,
      );
    },
    protect: () => protect(view, "Sheet.protect", { sheet }),
    getProtections: (type) => protectionsOf(view, "Sheet.getProtections", type, sheet),
    newChart() {
      view.read("Sheet.newChart");
      return createChartBuilder(view);
    },
    getCharts() {
      view.read("Sheet.getCharts");
      return chartsOf(view, sheet);
    },
    insertChart(chart): void {
      view.write("Sheet.insertChart", sheet);
      insertChart(view, sheet, chart);
    },
    updateChart(chart): void {
      view.write("Sheet.updateChart", sheet);
      updateChart(view, sheet, chart);
    },
    removeChart(chart): void {
      view.write("Sheet.removeChart", sheet);
      removeChart(view, sheet, chart);
    },
    getConditionalFormatRules() {
      view.read("Sheet.getConditionalFormatRules");
      return conditionalFormatsOf(view, sheet);
    },
    setConditionalFormatRules(...args: unknown[]): void {
      checkSignature("Sheet.setConditionalFormatRules", args, ["array"]);
      view.write("Sheet.setConditionalFormatRules", sheet);
      setConditionalFormats(view, sheet, args[0] as unknown[]);
    },
    clearConditionalFormatRules(): void {
      view.write("Sheet.clearConditionalFormatRules", sheet);
      setConditionalFormats(view, sheet, []);
    },
  });
}
