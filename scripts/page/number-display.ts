import { CellValueType, type INumfmtLocaleTag, type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Workbook } from "../emulator/engine/workbook.ts";
import { localeConventions } from "../emulator/formula/conventions.ts";

const numberLocales: INumfmtLocaleTag[] = ["en", "es", "nl", "pt", "de", "fr", "it"];

/** Shows numbers with the separators of the spreadsheet's locale. */
export function showNumbersByLocale(injector: Injector, { api, settings }: Workbook): void {
  const language = numberLocales.find((tag) => settings.locale.startsWith(tag)) ?? "en";
  api.getActiveWorkbook()?.setNumfmtLocal(language);
  if (localeConventions(settings.locale).decimal === ".") return;
  // Univer applies its locale only to cells with a number format.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler(cell, _location, next) {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: String(cell.v).replace(".", ",") });
    },
  });
}
