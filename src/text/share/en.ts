import { counted } from "../counted.ts";

const n = counted("en");
const formulas = (count: number) => n(count, "formula", "formulas");

/** The Share tab: what other people see of the spreadsheet, and how to make it work for them. */
export const en = {
  heading: "Share this spreadsheet",
  intro: "Check what others will see, and share with people who don't have the add-on.",
  check: "Check spreadsheet",
  checking: "Checking every sheet…",
  checkAgain: "Check again",

  others: {
    heading: "What others will see",
    allNative: "Every formula works without the add-on.",
    need: (count: number) =>
      count === 1
        ? "1 formula needs the add-on. Without it, the cell shows #NAME?"
        : `${formulas(count)} need the add-on. Without it, their cells show #NAME?`,
    sheet: (sheet: string, count: number) => `${sheet}: ${formulas(count)}`,
    goTo: (cell: string) => `Go to ${cell}`,
    goToLabel: (sheet: string, cell: string) => `Go to ${cell} in ${sheet}`,
    without: (count: number, names: string) => `${count} of them can't be converted to built-in functions: ${names}`,
    noSchedules: "No scheduled imports.",
    ownSchedule: (name: string) => `${name}: scheduled by you`,
    otherSchedule: (name: string) => `${name}: scheduled by another user`,
    noSecrets: (cells: number, notes: number) =>
      `No passwords, keys or tokens found in ${n(cells, "cell", "cells")}, ${n(notes, "note", "notes")} and the add-on's storage.`,
    secrets: "This looks like a password, key or token. Delete it before sharing:",
  },

  make: {
    heading: "Convert formulas",
    where: "Range",
    scopes: { workbook: "Whole spreadsheet", sheet: "Current sheet", selection: "Selected cells" },
    as: "Convert add-on formulas to",
    ways: { native: "Built-in functions", values: "Current values" },
    nativeHint: "They keep calculating for everyone. Imports add them to new rows, too.",
    valuesHint: "Values won't update anymore, even after an import.",
    others: "No built-in equivalent",
    otherWays: { values: "Convert to values", leave: "Keep formulas" },
    button: "Convert formulas",
    working: "Converting formulas…",
    keeps: "Formatting is kept. You can restore the formulas.",
  },

  differences: {
    intro: (count: number, cells: number) =>
      `With built-in functions, ${n(cells, "cell", "cells")} of ${formulas(count)} would show a different result. Nothing has been changed.`,
    change: (before: string, after: string) => `${before} → ${after}`,
    blank: "(blank)",
    more: (count: number) => `and ${n(count, "more cell", "more cells")}`,
    why: {
      message: "A different message for the same row.",
      notRead:
        "Built-in functions only read numbers. A cell in this row contains something else, such as a number stored as text.",
      read: "Built-in functions use a value that the add-on's function rejects or skips.",
      number: "A different result.",
      error: "The cell shows an error.",
      size: "Not compared: only Sheets can calculate how many cells this formula fills.",
    },
    question: "What should happen to these formulas? All others return the same with built-in functions.",
    choices: { values: "Convert to values", leave: "Keep formulas", native: "Use built-in functions anyway" },
    cancel: "Cancel",
    dependents: "With built-in functions, cells that depend on these change too.",
  },

  back: {
    replaced: (count: number, date: string) => `${formulas(count)} can be restored (last replaced: ${date}).`,
    button: "Restore formulas",
    working: "Restoring formulas…",
  },

  changes: {
    none: "No formulas to convert.",
    native: (count: number) => `${formulas(count)} converted to built-in functions`,
    values: (count: number) => `${formulas(count)} converted to values`,
    back: (count: number) => `${formulas(count)} restored`,
    left: (count: number) => `${formulas(count)} unchanged`,
    unfit: (count: number) => `${formulas(count)} unchanged: an error, or a result size only Sheets can calculate`,
    changed: (count: number) => `${n(count, "range", "ranges")} unchanged: the values were edited or moved`,
  },

  otherClient: {
    heading: "For another client",
    hint: "Choose File > Make a copy, open the copy, then remove all of the first client's data here: imported rows, reports, imports, accounts, brands and undo history. Headers, formats and your own sheets stay.",
    button: "Remove client data",
    working: "Removing…",
    sure: "Is this the copy? All imported rows and reports in this spreadsheet will be removed. The add-on can't undo this.",
    yes: "Remove client data",
    no: "Cancel",
    done: (tables: number) => `Client data removed from ${n(tables, "sheet", "sheets")}.`,
    left: (names: string) => `Check your own sheets, which might still contain client data: ${names}.`,
  },

  client: {
    heading: "Client settings",
    name: "Client name",
    nameHint: "Shown in report titles and client overviews.",
    accounts: "Accounts",
    accountsHint:
      "One name or ID per line, such as “Instagram: rye”. If two accounts have the same name, enter the ID. Imports leave out other accounts. If blank, all are included.",
    language: "Spreadsheet language",
    color: "Report color",
    logo: "Logo URL",
    logoHint: "An image that anyone can open. Google asks once whether to load it.",
    currency: "Revenue currency",
    currencyHint: "Such as USD or $.",
    button: "Save client",
    working: "Saving…",
    saved: "Saved. Create or refresh a report to see the changes.",
  },

  viewer:
    "You have view-only or comment-only access. Ask the owner for edit access, or make your own copy (File > Make a copy).",
};

export type ShareText = typeof en;
