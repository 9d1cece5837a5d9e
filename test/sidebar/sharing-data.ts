import type { ScriptStub } from "./script-stub.ts";

/** Sets responses in which eleven formulas of the sheet “Posts” are replaced, eight by values, and can be restored. */
export function replaceFormulas(script: ScriptStub): void {
  const sheet = { sheetId: 1, sheet: "Posts" };
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
