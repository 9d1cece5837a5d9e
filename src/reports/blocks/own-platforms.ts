import { type Content, formula } from "../define-block.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { maxPlatforms } from "../sizes.ts";

/** A platform that has its own row or line in the report. */
export interface OwnPlatform {
  name: Content;
  /** The key of the figures cell that holds its name. */
  cell: string;
  /** The condition for a table's rows from this platform. */
  rowsOf: (table: string) => string;
}

/** Formulas refer to cells with the platforms' names, since names from imported rows could contain anything. */
export const ownPlatforms = ({ postPlatforms }: Pick<ReportInputs, "postPlatforms">): OwnPlatform[] =>
  postPlatforms.slice(0, maxPlatforms).map((_, index) => {
    const cell = `[[platform.${index}]]`;
    return {
      name: formula(`=${cell}`),
      cell,
      rowsOf: (table) => `[[${table}.platform]],"="&${cell}`,
    };
  });
