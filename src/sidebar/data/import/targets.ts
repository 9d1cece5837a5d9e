import type { ImportMode } from "../../../importer/merge/spreadsheet-port.ts";
import type { SheetSettings } from "../../../rpc/script-calls.ts";
import type { TableName } from "../../../tables/define-table.ts";

/** Where a table's rows go, and how they are merged. */
export interface Target {
  /** An existing sheet or `other`, the name of a new one; null creates the table's default sheet. */
  sheet: { existing: string } | { other: string } | null;
  mode: ImportMode;
  /** The user confirmed that the sheet's rows will be deleted. */
  confirmed: boolean;
}

export type TargetError = "name missing" | "name taken" | "not confirmed";

export function sheetsOfTable(table: TableName, sheets: readonly SheetSettings[]): SheetSettings[] {
  return sheets.filter((sheet) => sheet.table === table && !sheet.isSample);
}

/** The first sheet with this table, otherwise a new default sheet; updates known rows. */
export function defaultTarget(table: TableName, sheets: readonly SheetSettings[]): Target {
  const [first] = sheetsOfTable(table, sheets);
  return { sheet: first ? { existing: first.name } : null, mode: "update", confirmed: false };
}

/** The target sheet if it exists; null if a new one will be created. */
export function existingSheet(target: Target, sheets: readonly SheetSettings[]): SheetSettings | null {
  const name = target.sheet && "existing" in target.sheet ? target.sheet.existing : null;
  return sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The sheet name for `openTable`; null for the default sheet. */
export function targetSheetName({ sheet }: Target): string | null {
  if (!sheet) return null;
  return "existing" in sheet ? sheet.existing : sheet.other.trim();
}

export function targetError(target: Target, sheets: readonly SheetSettings[]): TargetError | null {
  if (target.sheet && "other" in target.sheet) {
    const name = target.sheet.other.trim().toLowerCase();
    if (!name) return "name missing";
    return sheets.some((sheet) => sheet.name.toLowerCase() === name) ? "name taken" : null;
  }
  const rows = existingSheet(target, sheets)?.rows ?? 0;
  return target.mode === "replace" && rows > 0 && !target.confirmed ? "not confirmed" : null;
}
