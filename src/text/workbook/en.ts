import type { Sentences } from "../sentences.ts";

/** The add-on's menu, notes in sheets, and the script's error messages. */
export const en = {
  addOn: "Engagement",
  menu: {
    open: "Open sidebar",
    report: "Create report",
    sample: "Try with sample data",
    benchmarks: "Write the benchmarks sheet",
    help: "Help",
    check: "Check this installation",
  },
  reportMade: (sheet: string) => `The report is in the sheet “${sheet}”. Its yellow cells change it.`,
  /** The name of a sheet of the sample data, from that of imported rows. */
  sampleSheet: (name: string) => `${name} (sample)`,
  sampleAdded: (sheets: number) =>
    `The sample data is in ${sheets} sheets with “(sample)” in their names. All of it is made up. Remove it in the sidebar.`,
  sampleKept: (sheets: readonly string[]) =>
    `Kept when the rest was removed, because somebody changed or uses it: “${sheets.join("”, “")}”.`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: ["Platform", "Industry", "Rate", "Divided by", "Kind", "What is counted", "Data of", "Source", "Address"],
    about:
      "Published rates to compare with. Compare only rates of the same kind that count and are divided by the same. BENCHMARK leaves out single months, and open rates from before 2022, when Apple's Mail began to open messages by itself.",
    written: (sheet: string) => `The published rates are in the sheet “${sheet}”.`,
  },
  note: { source: "Source", importedAt: "Last import" },
  errors: {
    busy: [
      "Somebody else is importing into this workbook.",
      "Wait until that import has ended, then try again. Nothing was written.",
    ],
    protected: (sheet: string) => [
      `The sheet “${sheet}” is protected, and you may not change it.`,
      "Ask the workbook's owner to let you edit it, or choose another sheet. Nothing was written.",
    ],
    protectedCells: (sheet: string, cells: string) => [
      `You may not change ${cells} in the sheet “${sheet}”: that part is protected.`,
      "Ask the workbook's owner to let you edit it. Nothing was written.",
    ],
    refusedInput: (cell: string) => [
      `A rule of the workbook rejects what would be written${cell && ` into ${cell}`}.`,
      "Choose Data > Data validation and let that rule show a warning, or delete it. Then try again: nothing is lost, and nothing is doubled.",
    ],
    recordFull: [
      "There are too many different formulas to remember them all.",
      "Do one sheet at a time, or leave the formulas that have no native form. Nothing was written.",
    ],
    comparisonFull: [
      "There is no room to compare the formulas: Google Sheets holds 10 million cells.",
      "Do one sheet at a time, or turn the formulas into values. Nothing was written.",
    ],
    notCompared: ["The formulas were changed in the meantime.", "Click the button again. Nothing was written."],
    viewer: [
      "You may look at this workbook but not change it.",
      "Ask its owner for permission to edit, or make a copy of your own (File > Make a copy).",
    ],
    storeFull: [
      "What the add-on can store for you or this spreadsheet is full: Google allows 500 KB.",
      "Disconnect accounts that you no longer need, or delete saved imports and mappings. Nothing was stored.",
    ],
    full: [
      "The workbook is full: Google Sheets holds 10 million cells.",
      "Delete sheets or rows that you no longer need, or import into a new workbook.",
    ],
    otherTable: (sheet: string) => [
      `The sheet “${sheet}” holds something else.`,
      "Choose the name of a new sheet, or leave the choice to the add-on. Nothing was written.",
    ],
    sampleSheet: (sheet: string) => [
      `The sheet “${sheet}” is part of the sample data.`,
      "Choose another sheet, so that your own rows stay apart. Nothing was written.",
    ],
    replacementGone: [
      "The same file was imported again in the meantime.",
      "Import it once more. The table was not changed.",
    ],
    sheetGone: [
      "The sheet was deleted in the meantime.",
      "Import again, or create the report again: that makes a new sheet.",
    ],
    undoDone: ["This import was already taken back.", "Nothing was changed."],
    undoTooLate: [
      "This import can no longer be taken back.",
      "Only the last three imports are remembered, as far as there was room. Delete the rows by hand, or import an older file again.",
    ],
    undoChanged: [
      "Rows of this import were changed since.",
      "Nothing was taken back. Delete or correct the rows by hand.",
    ],
    nothingToReport: [
      "There is nothing to report on yet.",
      "Import a file, or choose “Try with sample data” in the menu. Then create the report again.",
    ],
    noCell: ["No cell is selected.", "Click the cell that should get the formula, then insert it again."],
    importWrites: (cell: string) => [
      `Imports write into the column of ${cell}.`,
      "Select a cell to the right of the imported columns, then insert the formula again.",
    ],
    otherColumns: (name: string, sheet: string, other: string | null) => [
      `The sheet “${sheet}” has no columns for ${name}.`,
      other === null
        ? "Add an empty sheet and insert the formula there: you get an example to change."
        : `Select a cell in the sheet “${other}”, which has them, or in an empty sheet.`,
    ],
    cellTaken: (cell: string) => [
      `The cell ${cell} is not empty.`,
      "Select an empty cell, then insert the formula again.",
    ],
  },
};

export type WorkbookText = Sentences<typeof en>;
