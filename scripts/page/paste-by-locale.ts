import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { pasteText } from "../emulator/engine/pasted-formulas.ts";

/** How the grid pastes what it did not copy itself. */
interface TextPasting {
  _pastePlainText(...args: unknown[]): Promise<boolean>;
  _pasteExternal(...args: unknown[]): Promise<boolean>;
}

/** Reads formulas in pasted text in the spreadsheet's locale. The grid has no hook that sees only text of other programs. */
export function pasteByLocale(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as TextPasting;
  for (const name of ["_pastePlainText", "_pasteExternal"] as const) {
    const paste = clipboard[name].bind(clipboard);
    clipboard[name] = (...args) => pasteText(injector, () => paste(...args));
  }
}
