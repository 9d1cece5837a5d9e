import type { ServerCalls } from "../../src/rpc/script-calls.ts";
import type { ScriptStub } from "./script-stub.ts";

/** Sets responses in which eleven formulas of the sheet “Posts” are replaced, eight by values, and can be restored. */
export function replaceFormulas(script: ScriptStub): void {
  const sheet = { sheetId: 1, sheet: "Posts" };
  script.answers.startComparison = () => null;
  script.answers.endComparison = () => null;
  script.answers.makeShareable = () => {
    script.sharing = { ...script.sharing, sheets: [], replaced: { at: "2026-06-15T09:00:00.000Z", formulas: 11 } };
    return {
      changes: [
        { ...sheet, cells: "M1:O1", formulas: 3, what: "native" },
        { ...sheet, cells: "Q2:Q9", formulas: 8, what: "values" },
      ],
    };
  };
  script.answers.bringFormulasBack = () => {
    script.sharing = { ...script.sharing, replaced: null };
    return { changes: [{ ...sheet, cells: "M1:O1, Q2:Q9", formulas: 11, what: "back" }] };
  };
}

/** Sets responses in which two cells of the sheet “Posts” would show something else in Sheets' own functions. */
export function differInTwoCells(script: ScriptStub): void {
  replaceFormulas(script);
  const replaced = script.answers.makeShareable as ServerCalls["makeShareable"];
  const place = { sheetId: 1, sheet: "Posts" };
  script.answers.makeShareable = (request) =>
    request.differing
      ? replaced(request)
      : {
          changes: [],
          differences: {
            formulas: 1,
            cells: 2,
            listed: [
              { ...place, cell: "M7", before: 0.0561, after: "Check this row", why: "notRead" },
              { ...place, cell: "M9", before: "", after: 0.25, why: "read" },
            ],
          },
        };
}
