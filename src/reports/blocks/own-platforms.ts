import { type Content, formula } from "../define-block.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { maxPlatforms } from "../sizes.ts";

/** A platform that has a row or a line of its own: its name, and the condition that keeps a table's rows of it. */
export interface OwnPlatform {
  name: Content;
  /** Where its name stands in the figures. */
  cell: string;
  rowsOf: (table: string) => string;
}

/** Names come from imported rows, so formulas point at cells that hold them instead of spelling them. */
export const ownPlatforms = ({ postPlatforms }: Pick<ReportInputs, "postPlatforms">): OwnPlatform[] =>
  postPlatforms.slice(0, maxPlatforms).map((_, index) => {
    const cell = `[[platform.${index}]]`;
    return {
      name: formula(`=${cell}`),
      cell,
      rowsOf: (table) => `[[${table}.platform]],"="&${cell}`,
    };
  });
