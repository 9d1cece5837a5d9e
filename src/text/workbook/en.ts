import type { Sentences } from "../sentences.ts";

/** Notes in sheets, and the script's error messages. */
export const en = {
  addOn: "Engagement",
  reportMade: (sheet: string) => `Report created in “${sheet}”. Use its yellow cells to change it.`,
  /** The name of a sheet of the sample data, from that of imported rows. */
  sampleSheet: (name: string) => `${name} (sample)`,
  sampleAdded: (sheets: number) =>
    `Sample data added in ${sheets} sheets with “(sample)” in the name. The data is fictional. You can remove it in the sidebar.`,
  sampleKept: (sheets: readonly string[]) => `Kept because they were edited or are in use: “${sheets.join("”, “")}”.`,
  benchmarks: {
    sheet: "Benchmarks",
    headers: ["Platform", "Industry", "Rate", "Denominator", "Statistic", "Counted", "Period", "Source", "Link"],
    about:
      "Published rates to compare with. Compare only rates with the same statistic, counts and denominator. BENCHMARK leaves out single months, and open rates from before 2022, when Apple Mail began to open messages automatically.",
    written: (sheet: string) => `Benchmarks added in “${sheet}”.`,
  },
  goals: {
    sheet: "Goals",
    headers: ["Account or platform", "Metric", "Target", "Deadline", "Start (optional)"],
    about:
      "Each row is a goal, such as: Instagram | Followers | 12000 | 2026-12-31. A blank account or platform means all. Without a start, the goal begins on January 1 of the deadline's year. The report shows the first 8 goals: refresh it after adding one.",
  },
  labels: {
    sheet: "Labels",
    headers: ["Label", "Field", "Contains", "Check"],
    about:
      "Each row is a rule: posts whose field contains this text get the label. Capitalization doesn't matter. Several rows can have the same label. Past and future posts are labeled, and labels you type in the “Own label” column of your posts stay.",
    examples: [
      ["Contest", "Text", "contest"],
      ["UGC", "Hashtag", "#ugc"],
      ["Behind the scenes", "Text", "behind the scenes"],
    ],
    check: { unknownField: "Choose a field from the list", incomplete: "Fill in label, field and contains" },
    opened: (sheet: string) => `Edit the rules in “${sheet}”. Posts show their labels in the “Labels” column.`,
    noPosts: (sheet: string) => `Edit the rules in “${sheet}”. Posts get their labels when you import them.`,
  },
  clients: {
    overview: "Client overview",
    address: "Address of the client's spreadsheet",
    state: "Status",
    client: "Client",
    total: "All clients",
    connected: "Connected",
    allow: (cell: string) => `Click ${cell} and choose “Allow access”, or check the address`,
    noReport: "Create a report in that spreadsheet",
    otherDays: "No totals: the reports have different dates",
    explanation:
      "Paste the address of each client's spreadsheet into column A, then click the cell with #REF! and choose “Allow access”: Google asks once for each. Everyone with access to this spreadsheet then sees these metrics.",
    about: "Client overviews read row 2: the report that was created or refreshed last. Keep the name of this sheet.",
  },
  note: { source: "Source", importedAt: "Last import" },
  errors: {
    busy: [
      "Someone else is importing into this spreadsheet.",
      "Wait until that import is done, then try again. Nothing was changed.",
    ],
    protected: (sheet: string) => [
      `The sheet “${sheet}” is protected, and you don't have permission to edit it.`,
      "Ask the owner for edit access, or choose another sheet. Nothing was changed.",
    ],
    protectedCells: (sheet: string, cells: string) => [
      `You don't have permission to edit ${cells} in “${sheet}”: the range is protected.`,
      "Ask the owner for edit access. Nothing was changed.",
    ],
    refusedInput: (cell: string) => [
      `A validation rule in the spreadsheet rejects the new value${cell && ` for ${cell}`}.`,
      "Choose Data > Data validation. Set that rule to “Show a warning”, or remove it. Then try again: nothing is lost, and you won't get duplicates.",
    ],
    recordFull: [
      "There are too many different formulas to restore them later.",
      "Convert one sheet at a time, or keep formulas without a built-in equivalent. Nothing was changed.",
    ],
    comparisonFull: [
      "There isn't enough room to compare the formulas: Google Sheets allows 10 million cells.",
      "Convert one sheet at a time, or convert the formulas to values. Nothing was changed.",
    ],
    notCompared: ["The formulas were changed in the meantime.", "Click the button again. Nothing was changed."],
    viewer: [
      "You have view-only or comment-only access to this spreadsheet.",
      "Ask the owner for edit access, or make your own copy (File > Make a copy).",
    ],
    storeFull: [
      "The add-on's storage for you or this spreadsheet is full: Google allows 500 KB.",
      "Disconnect accounts you no longer need, or delete saved imports and column mappings. Nothing was saved.",
    ],
    full: [
      "The spreadsheet is full: Google Sheets allows 10 million cells.",
      "Delete sheets or rows you no longer need, or import into a new spreadsheet.",
    ],
    otherTable: (sheet: string) => [
      `The sheet “${sheet}” already contains other data.`,
      "Enter the name of a new sheet, or use the default sheet. Nothing was changed.",
    ],
    sampleSheet: (sheet: string) => [
      `The sheet “${sheet}” is part of the sample data.`,
      "Choose another sheet to keep your own rows separate. Nothing was changed.",
    ],
    replacementGone: ["The same file has been imported again since.", "Import the file again. Nothing was changed."],
    sheetGone: ["The sheet has been deleted.", "Import or create the report again to get a new sheet."],
    undoDone: ["This import has already been undone.", "Nothing was changed."],
    undoTooLate: [
      "This import can no longer be undone.",
      "Only the last three imports can be undone, if they aren't too large. Delete the rows manually, or import an older file again.",
    ],
    undoChanged: [
      "This import can't be undone because some of its rows were edited.",
      "Nothing was changed. Delete or correct the rows manually.",
    ],
    nothingToReport: [
      "There's no data to report on yet.",
      "Import a file, or choose “Add sample data” in the menu. Then create the report again.",
    ],
    noCell: ["No cell is selected.", "Click the cell for the formula, then insert it again."],
    importWrites: (cell: string) => [
      `The column of ${cell} is filled by imports.`,
      "Select a cell to the right of the imported columns, then insert the formula again.",
    ],
    otherColumns: (name: string, sheet: string, other: string | null) => [
      `The sheet “${sheet}” doesn't have the columns for ${name}.`,
      other === null
        ? "Add a blank sheet and insert the formula there to get an example."
        : `Select a cell in “${other}”, which has them, or in a blank sheet.`,
    ],
    noCopy: [
      "This spreadsheet has an import history, so it isn't a fresh copy.",
      "Choose File > Make a copy, open the copy, and remove the client data there. Nothing was removed.",
    ],
    clientName: (characters: number) => [
      "The client needs a name.",
      `Enter one with at most ${characters} characters. Nothing was saved.`,
    ],
    clientAccounts: (count: number) => [
      "These are too many accounts, or a name is too long.",
      `Enter at most ${count}, one per line. Nothing was saved.`,
    ],
    clientLogo: [
      "This isn't the URL of an image.",
      "Enter one that starts with https:// and that anyone can open. Nothing was saved.",
    ],
    clientCurrency: ["This currency isn't valid.", "Enter a code or symbol, such as USD or $. Nothing was saved."],
    summaryName: (sheet: string) => [
      `There's already a sheet named “${sheet}”.`,
      "Rename it: client overviews need a sheet with this name. Nothing was saved.",
    ],
    otherClient: [
      "Some rows belong to accounts that aren't this client's.",
      "Close the sidebar, open it again and import the file again: these rows are then left out.",
    ],
    notOfClient: [
      "This import doesn't read any of this client's accounts.",
      "Check the client's accounts in the Share tab (if two have the same name, enter the ID), or delete the import. Nothing was imported.",
    ],
    cellTaken: (cell: string) => [
      `The cell ${cell} isn't empty.`,
      "Select an empty cell, then insert the formula again.",
    ],
  },
};

export type WorkbookText = Sentences<typeof en>;
