import { type ICellData, ICommandService, type IExecutionOptions, type Injector, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Conventions, canonicalConventions } from "../formula/conventions.ts";
import { storedFormula } from "../formula/locale-text.ts";
import { closeRange } from "../formula/open-ranges.ts";
import { tokenize } from "../formula/tokens.ts";

/**
 * Converts formulas that bypass `editByLocale`, such as pasted text, from the spreadsheet's locale if their syntax is
 * unambiguous: a ";" between arguments, a "\" between columns, an open range.
 */
export function convertPastedFormulas(injector: Injector, conventions: () => Conventions): void {
  injector
    .get(ICommandService)
    .beforeCommandExecuted((command, options?: IExecutionOptions & { fromFormula?: boolean }) => {
      if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
      const { cellValue } = command.params as { cellValue?: Record<number, Record<number, Nullable<ICellData>>> };
      for (const cells of Object.values(cellValue ?? {})) {
        for (const cell of Object.values(cells ?? {})) {
          if (cell?.f && isInLocaleSyntax(cell.f)) cell.f = storedFormula(cell.f, conventions());
        }
      }
    });
}

function isInLocaleSyntax(formula: string): boolean {
  if (!/[;\\:]/.test(formula)) return false;
  return tokenize(formula.slice(1), canonicalConventions).some(
    ({ kind, text }) =>
      (kind === "argument" && text === ";") ||
      (kind === "unknown" && text === "\\") ||
      (kind === "reference" && closeRange(text) !== text),
  );
}
