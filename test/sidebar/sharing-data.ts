import type { ScriptStub } from "./script-stub.ts";

/** Eleven formulas of the sheet “Posts” are replaced, eight of them by values, and can be brought back. */
export function replaceFormulas(script: ScriptStub): void {
  const where = { sheetId: 1, sheet: "Posts" };
  script.answers.makeShareable = () => {
    script.sharing = { ...script.sharing, sheets: [], replaced: { at: "2026-06-15T09:00:00.000Z", formulas: 11 } };
    return {
      changes: [
        { ...where, cells: "M1:O1", formulas: 3, what: "native" },
        { ...where, cells: "Q2:Q9", formulas: 8, what: "values" },
      ],
    };
  };
  script.answers.bringFormulasBack = () => {
    script.sharing = { ...script.sharing, replaced: null };
    return { changes: [{ ...where, cells: "M1:O1, Q2:Q9", formulas: 11, what: "back" }] };
  };
}
