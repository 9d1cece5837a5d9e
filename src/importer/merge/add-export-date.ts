import type { Row } from "../../tables/define-table.ts";
import { exportDayOf } from "../../text/source-names.ts";

/**
 * Appends the day of the export to a row's source, so that later imports know which is newer. If neither the file nor
 * its name states it, that is the day the file was last modified, which is usually the day of its download.
 */
export function addExportDate(row: Row, exportedOn: string | null): Row {
  const { source } = row;
  if (exportedOn === null || typeof source !== "string" || exportDayOf(source) !== "") return row;
  return { ...row, source: `${source} (${exportedOn})` };
}
