/** A mutant that no test can notice, because the program does the same with it. */
export interface Equivalent {
  file: string;
  /** The code and what it is changed to, as `npm run check:mutants` prints them, but whole. */
  original: string;
  replacement: string;
  /** Why nobody can see a difference. */
  reason: string;
}

/** Those in src/appsscript. */
export const inAppsScript: readonly Equivalent[] = [
  {
    file: "src/appsscript/sheet/row-segments.ts",
    original: "to < numbers.length",
    replacement: "true",
    reason: "No number is near one that is missing.",
  },
  {
    file: "src/appsscript/sheet/row-segments.ts",
    original: "to < numbers.length",
    replacement: "to <= numbers.length",
    reason: "No number is near one that is missing.",
  },
  {
    file: "src/appsscript/sheet/cell-limit.ts",
    original: "missing > 0",
    replacement: "missing >= 0",
    reason: "No rows are no cells.",
  },
  {
    file: "src/appsscript/sheet/header-row.ts",
    original: "platform !== undefined",
    replacement: "true",
    reason: "No column is none, and a cell that is missing names no platform.",
  },
  {
    file: "src/appsscript/sheet/sheet-cells.ts",
    original: "new Array<Cell>(columns.length)",
    replacement: "new Array()",
    reason: "Every place is filled.",
  },
  {
    file: "src/appsscript/sheet/sheet-cells.ts",
    original: "new Array<string>(columns.length)",
    replacement: "new Array()",
    reason: "Every place is filled.",
  },
  {
    file: "src/appsscript/property-room.ts",
    original: "replaced !== null",
    replacement: "true",
    reason: "No key begins with the word null.",
  },
  {
    file: "src/appsscript/property-chunks.ts",
    original: "[]",
    replacement: '["Stryker was here"]',
    reason: "A history of one line gives way to nothing, as an empty one.",
  },
  {
    file: "src/appsscript/metadata-entries.ts",
    original: "found().some(({ metadata }) => metadata === null)",
    replacement: "true",
    reason: "What is known is read again; it takes a call.",
  },
  {
    file: "src/appsscript/metadata-entries.ts",
    original: "found().some(({ metadata }) => metadata === null)",
    replacement: "found().every(({ metadata }) => metadata === null)",
    reason: "An execution adds an entry only to a key that has none.",
  },
  {
    file: "src/appsscript/open-spreadsheet.ts",
    original: "!allSheets().includes(sheet)",
    replacement: "true",
    reason: "What is known is read again; it takes a call.",
  },
  {
    file: "src/appsscript/read-once.ts",
    original: "locked",
    replacement: "true",
    reason: "What is known is read again; it takes calls.",
  },
  {
    file: "src/appsscript/import/undo-sheet.ts",
    original: 'last?.[0] === id && next?.[0] === ""',
    replacement: "false",
    reason: "The place is looked for; it takes calls.",
  },
  {
    file: "src/appsscript/import/find-undo-sheet.ts",
    original: "existing && hasUndoMark(existing)",
    replacement: "false",
    reason: "Each step of making the sheet can be repeated; it takes calls.",
  },
  {
    file: "src/appsscript/stored-text.ts",
    original: "!isStored",
    replacement: "true",
    reason: "The same text is written again.",
  },
  {
    file: "src/appsscript/labels/find-label-rules.ts",
    original: "named.every(isThere)",
    replacement: "false",
    reason: "Columns that have their headers are taken as they are; not reading their marks only saves a call.",
  },
  {
    file: "src/appsscript/delivery/delivery-state.ts",
    original: "!Object.keys(userProperties.getProperties()).some((name) => name.startsWith(keyPrefix))",
    replacement: "false",
    reason: "Without such a property nothing is loaded either; it costs a call.",
  },
  {
    file: "src/appsscript/connect/lease.ts",
    original: "Utilities.getUuid().slice(0, 8)",
    replacement: "Utilities.getUuid()",
    reason: "It tells executions apart, whatever its length.",
  },
  {
    file: "src/appsscript/import/put-rows-back.ts",
    original: "[]",
    replacement: '["Stryker was here"]',
    reason: "Both lists have as many rows; the compiler does not know it.",
  },
];
