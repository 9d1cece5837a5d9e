import type { TableName } from "../../tables/index.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { quotedSheet, type RangeFinder } from "./figures-sheet.ts";

/** Finds columns of the imported tables by `source.<table>.<field>`; they are open, to include rows added later. */
export const sourceFinder =
  ({ sources }: Pick<ReportInputs, "sources">): RangeFinder =>
  (key) => {
    const [, table, field] = key.split(".");
    const source = sources[table as TableName];
    const letters = source?.columns[field as string];
    return source && letters ? `${quotedSheet(source.sheet)}!$${letters}$2:$${letters}` : null;
  };
