import { counted } from "../counted.ts";

const n = counted("en");
const rows = (count: number) => n(count, "row", "rows");

export const en = {
  /** Imports that ended early. */
  cutOff: (files: string) => `The import of ${files} was cut off; import the same again to finish it.`,
  /** Stored texts that could not be read. */
  damaged: {
    notice: (what: string) =>
      `Something that the add-on had stored was damaged and set aside: ${what}. Everything else works. Check it and enter it again.`,
    names: {
      imports: "saved imports",
      schedules: "schedules and last runs",
      runs: "an interrupted import",
      connections: "a connection",
      mappings: "matched columns",
      followers: "follower counts",
      history: "the list of past imports",
      brands: "brands",
      sharing: "replaced formulas",
      report: "settings of a report",
      sample: "sample data",
    },
  },
  rows,
  loading: "One moment…",
  language: "Language",
  sections: "Sections",
  tabs: {
    import: "Import",
    connect: "Connect",
    listen: "Listen",
    formulas: "Formulas",
    report: "Report",
    share: "Share",
  },
  copyDetails: "Copy details",
  copied: "Copied",
  copyThis: "Your browser does not let this page copy. Select this text and copy it yourself:",
  tryAgain: "Try again",
  optional: "optional",

  about: {
    heading: "About",
    version: (version: string) => `Version ${version}`,
    licence: "Engagement for Google Sheets is free and open source, under the MIT License.",
    included: "It includes other people’s work under these licences:",
    yourData: "Your data",
    removeHint:
      "The add-on stores your sign-ins, keys, schedules and settings at Google, for you alone. Remove them when you stop using it.",
    remove: "Remove my data",
    removing: "Removing…",
    sure: "Remove your sign-ins, keys and settings from the add-on, and your schedules from this spreadsheet? Sheets and their rows stay. Schedules in other spreadsheets stop at their next run.",
    yes: "Remove my data",
    keep: "Cancel",
    removed: "Your data was removed.",
    notRevoked: (platforms: string) => `Also remove the add-on from your account settings at ${platforms}.`,
  },

  choose: {
    dropNow: "Let go to read the files",
    button: "Choose files",
    more: "Add files",
    whereToExport: "Where do I download these files?",
    reading: (file: string) => `Reading ${file}…`,
    remove: (file: string) => `Remove ${file}`,
    found: (files: number, count: number) => `${n(files, "file", "files")} read: ${rows(count)} to import.`,
    nothing: "None of these files can be imported.",
    refused: (file: string) => `${file} cannot be imported.`,
    brokenFile: {
      what: "This file cannot be read.",
      advice: "Download it again and choose the new one. If you moved or deleted it, choose it where it is now.",
    },
  },

  history: {
    heading: "Earlier imports",
    none: "Nothing has been imported into this workbook yet.",
    noFile: "Sample data",
    counts: (past: { sheet: string; added: number; updated: number; unchanged: number; skipped: number }) =>
      `${past.sheet}: ${past.added} added, ${past.updated} updated, ${past.unchanged} unchanged, ${past.skipped} skipped.`,
    takeBack: "Take back",
    sure: ({ added, updated, replaced = 0 }: { added: number; updated: number; replaced?: number }) =>
      replaced > 0
        ? `Remove ${rows(added)} and bring back ${rows(replaced)} that the import replaced?`
        : `Remove ${rows(added)} and give ${rows(updated)} back their earlier values?`,
    yes: "Yes, take back",
    no: "Keep",
    takingBack: "Taking it back…",
    wasTakenBack: "Was taken back.",
  },

  card: {
    platform: "Platform",
    table: "Table",
    language: "Language",
    account: "Account",
    period: "Period",
    rows: "Rows",
    accounts: (count: number) => (count > 0 ? n(count, "account", "accounts") : "not in the file"),
    noPeriod: "no dates",
    preview: (file: string) => `First rows of ${file}`,
    more: "First rows and details",
    empty: "Nothing to import: no row can be used.",
    skipped: (count: number) => `${rows(count)} will be skipped`,
    skippedRow: (row: number, reason: string) => `Row ${row}: ${reason}`,
    moreSkipped: (count: number) => `And ${rows(count)} more. “Copy log” after the import has them all.`,
    warnings: (count: number) => n(count, "thing to know", "things to know"),
    unread: "Not imported",
    unreadColumns: (headers: string) => `Columns that no table here has room for: ${headers}`,
    unreadRows: (reason: string, count: number) => `${rows(count)}: ${reason}`,
    times: (count: number) => rows(count),
    askAccount: "Which account is this?",
    accountHint: "The file does not say. Left empty, its rows stand under no account.",
    askFollowers: "How many followers?",
    followersHint: "The file does not say. Left empty, there is no engagement rate by followers.",
    followersKnown: "As you typed it last time. Change it if it has changed.",
    followersWrong: "Type a whole number, such as 12500, or leave it empty.",
    askPlatform: "Which platform is this?",
    platformHint: "The file does not say.",
    platformNone: "Choose…",
    platformMissing: "Choose the platform.",
    platformMissingOf: (file: string) => `Choose the platform of ${file}.`,
    askOrder: "How do these files write dates?",
    orderHint: (files: string) => `Every date in ${files} can be read in more than one way.`,
    orderKnown: "As you answered before. Change it if these files differ.",
    orders: {
      dayFirst: (example: string) => `Day first: ${example}`,
      monthFirst: (example: string) => `Month first: ${example}`,
      yearFirst: (example: string) => `Year first: ${example}`,
      monthAndDay: (example: string) => `Month and day: ${example}`,
      monthAndYear: (example: string) => `Month and year, as its first day: ${example}`,
    },
    orderMissing: "Choose how the dates are written.",
  },

  target: {
    heading: "Where to",
    sheet: (table: string) => `Sheet for “${table}”`,
    newSheet: (name: string) => `${name} (new sheet)`,
    existing: (name: string, count: number) => `${name} (${rows(count)})`,
    other: "Another new sheet…",
    name: "Name of the new sheet",
    nameMissing: "Give the new sheet a name.",
    nameTaken: "There is a sheet with this name already. Choose another name.",
    mode: "Rows that are there already",
    modes: {
      update: "Update them, add new ones",
      append: "Leave them, add every row",
      replace: "Delete them first",
    },
    appendHint: "Rows that are in the sheet already will be there twice.",
    confirm: (name: string, count: number) => `Yes, delete ${rows(count)} of “${name}” first`,
    confirmMissing: "Tick the box to delete the rows, or choose another way.",
  },

  write: {
    button: (count: number) => `Import ${rows(count)}`,
    waiting: "Reading files…",
    heading: "Importing…",
    opening: (sheet: string) => `Looking at “${sheet}”…`,
    writing: (done: number, total: number, sheet: string) =>
      `Writing ${new Intl.NumberFormat("en").format(done)} of ${rows(total)} to “${sheet}”`,
    part: (part: number, parts: number) => `Part ${part} of ${parts}`,
    cancel: "Cancel",
    stopping: "Stopping: the rows on their way are finished first…",
    stay: "Keep this sidebar open until it is done.",
  },

  done: {
    heading: "Done",
    stopped: "Stopped",
    failed: "Not everything was imported",
    added: "Added",
    updated: "Updated",
    unchanged: "Unchanged",
    skipped: "Skipped",
    allUnchanged: "Every row was in the sheet already, with the same values.",
    formulasKept: (count: number) =>
      count === 1
        ? "One cell holds a formula: it was left as it is."
        : `${n(count, "cell holds", "cells hold")} formulas: they were left as they are.`,
    cutOff: "You stopped before the end. What was written is complete row by row.",
    notStarted: "Not begun.",
    goOn: "Import the file again to get the rest: nothing will be doubled.",
    goOnAppended: "To get the rest without doubles, import the file again with “Update them, add new ones”.",
    whySkipped: (count: number) => `Why ${n(count, "row was", "rows were")} skipped`,
    goToSheet: (sheet: string) => `Go to “${sheet}”`,
    copyReport: "Copy log",
    again: "Import more",
  },

  formulas: {
    heading: "Formulas for your cells",
    search: "Search",
    searchHint: "For example: CTR",
    found: (count: number) => n(count, "function", "functions"),
    none: "No function fits. Try another word, such as “followers”.",
    arguments: "What goes in",
    returns: "What comes out",
    examples: "Examples",
    gives: "gives",
    blank: "an empty cell",
    definition: "Definition",
    readsLocale:
      "Numbers written as text, such as 1,234 or 3.5 %, are read as the workbook's locale writes them; other text is named. After changing the locale, edit the cell anew.",
    readsZone: "Dates and durations are read in the workbook's time zone. After changing it, edit the cell anew.",
    refuses:
      "Sheets shows an error if an argument, or a cell that it refers to, holds NOW(), RAND(), RANDARRAY() or RANDBETWEEN(): use TODAY() or type the value. It also shows one for results of about half a million cells: use the formula for a part of the rows.",
    source: "Source",
    native: "Without the add-on",
    nativeHint: "For row 2, with these columns from B on, plain Sheets functions give the same:",
    choices: (count: number) => `All ${count} to choose from`,
    insert: "Insert into the selected cell",
    inserting: "Inserting…",
    inserted: (cell: string) => `Written into ${cell}:`,
    insertedExample: (range: string) => `An example is in ${range}. Replace its numbers with yours:`,
    needsNoFunction: (cells: string) => `You need no function for it. ${cells}:`,
  },

  failures: {
    missing: {
      what: "This page is not running inside Google Sheets.",
      advice: "Open a spreadsheet and choose Extensions > Engagement > Open sidebar.",
    },
    offline: {
      what: "The workbook could not be reached.",
      advice: "Check your internet connection, then try again.",
    },
    timeout: {
      what: "Google stopped the script because it took too long.",
      advice: "Try again: what was written stays, and nothing is doubled.",
    },
    permission: {
      what: "You may not change this sheet or this workbook.",
      advice: "Ask its owner for the right to edit, or choose another sheet.",
    },
    authorization: {
      what: "The add-on does not have your permission yet.",
      advice:
        "Close this sidebar, open it again from the menu and allow what Google asks. If you use several Google accounts, sign in with one.",
    },
    quota: {
      what: "Google's daily limit for scripts has been reached, or too many run at once.",
      advice: "Wait a few minutes. If it happens again, try tomorrow.",
    },
    unexpected: {
      what: "Something went wrong that we did not foresee.",
      advice: "Try again. If it happens again, send us the details.",
    },
  },
};

export type SidebarText = typeof en;
