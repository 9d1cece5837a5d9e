import { quotedSheet } from "../../a1-notation.ts";
import type { TableName } from "../../tables/index.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { RangeFinder } from "./figures-sheet.ts";

/**
 * Finds columns of the imported tables by `source.<table>.<field>`. They are open, to include rows added later, and begin
 * with the header, to include rows inserted below it; a header is in no period, as it is no date.
 */
export const sourceFinder =
  ({ sources }: Pick<ReportInputs, "sources">): RangeFinder =>
  (key) => {
    const [, table, field] = key.split(".");
    const source = sources[table as TableName];
    const letters = source?.columns[field as string];
    return source && letters ? `${quotedSheet(source.sheet)}!$${letters}$1:$${letters}` : null;
  };
