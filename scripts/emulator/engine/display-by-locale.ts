import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { numberLocale } from "../cells/number-locale.ts";
import type { Book } from "./book.ts";

/** After the grid's interceptor (priority 10), which applies number formats and leaves only unformatted numbers. */
const interceptorPriority = 5;

/** Displays numbers with the decimal separator of the spreadsheet's locale, with or without a number format. */
export function displayByLocale(book: Book): void {
  const useLocale = () =>
    book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(numberLocale(book.conventions) as never);
  useLocale();
  book.localeListeners.add(useLocale);
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: interceptorPriority,
    effect: InterceptorEffectEnum.Value,
    handler(cell, location, next) {
      const { decimal } = book.conventions;
      if (decimal === "." || cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      const text = String(cell.v);
      if (!text.includes(".")) return next(cell);
      const displayed = cell === location.rawData ? { ...cell } : cell;
      displayed.v = text.replace(".", decimal);
      return next(displayed);
    },
  });
}
