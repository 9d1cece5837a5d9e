import { type ICellData, ICommandService, type IExecutionOptions, type Injector, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Conventions, canonicalConventions } from "../formula/conventions.ts";
import { storedFormula } from "../formula/locale-text.ts";
import { closeRange } from "../formula/open-ranges.ts";
import { tokenize } from "../formula/tokens.ts";

const pastingText = new WeakSet<Injector>();

/** Runs what pastes text of other programs: every formula in it is in the spreadsheet's locale. */
export async function pasteText<T>(injector: Injector, paste: () => Promise<T>): Promise<T> {
  pastingText.add(injector);
  try {
    return await paste();
  } finally {
    pastingText.delete(injector);
  }
}

/**
 * Converts formulas that bypass `editByLocale` from the spreadsheet's locale: all formulas in pasted text, and others if
 * their syntax is unambiguous: a ";" between arguments, a "\" between columns, an open range, a decimal comma.
 */
export function convertPastedFormulas(injector: Injector, conventions: () => Conventions): void {
  injector
    .get(ICommandService)
    .beforeCommandExecuted((command, options?: IExecutionOptions & { fromFormula?: boolean }) => {
      if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
      const { cellValue } = command.params as { cellValue?: Record<number, Record<number, Nullable<ICellData>>> };
      for (const cells of Object.values(cellValue ?? {})) {
        for (const cell of Object.values(cells ?? {})) {
          if (cell?.f && (pastingText.has(injector) || isInLocaleSyntax(cell.f)))
            cell.f = storedFormula(cell.f, conventions());
        }
      }
    });
}

function isInLocaleSyntax(formula: string): boolean {
  if (!/[;,\\:]/.test(formula)) return false;
  return tokenize(formula.slice(1), canonicalConventions).some(
    ({ kind, text }) =>
      (kind === "argument" && text === ";") ||
      // A comma that separates nothing is a decimal comma.
      (kind === "unknown" && (text === "\\" || text === ",")) ||
      (kind === "reference" && closeRange(text) !== text),
  );
}
