import { counted } from "../counted.ts";

const n = counted("en");
const rows = (count: number) => n(count, "row", "rows");

export const en = {
  /** Imports that ended early. */
  cutOff: (files: string) => `The import of ${files} was interrupted. Import the same files again to finish it.`,
  /** Stored texts that could not be read. */
  damaged: {
    notice: (what: string) =>
      `Some saved settings were damaged and set aside: ${what}. Everything else works. Re-enter what's missing.`,
    names: {
      imports: "saved imports",
      schedules: "schedules and last runs",
      runs: "an interrupted import",
      connections: "a connection",
      mappings: "column mappings",
      followers: "follower counts",
      history: "the import history",
      brands: "brands",
      client: "the client's settings",
      sharing: "replaced formulas",
      report: "report settings",
      sample: "sample data",
      alerts: "alerts",
      people: "settings for other people's names",
    },
  },
  rows,
  loading: "Loading…",
  settings: "Settings",
  sections: "Sections",
  tabs: {
    data: "Data",
    formulas: "Formulas",
    report: "Report",
    share: "Share",
  },
  copyDetails: "Copy details",
  copied: "Copied",
  copyThis: "Your browser doesn't allow copying here. Select this text and copy it:",
  tryAgain: "Try again",
  optional: "optional",

  choose: {
    dropNow: "Drop to add files",
    button: "Choose files",
    more: "Add files",
    whereToExport: "Where do I download these files?",
    reading: (file: string) => `Reading ${file}…`,
    remove: (file: string) => `Remove ${file}`,
    found: (files: number, count: number) => `${n(files, "file", "files")} read: ${rows(count)} to import.`,
    nothing: "None of these files can be imported.",
    refused: (file: string) => `${file} can't be imported.`,
    brokenFile: {
      what: "This file can't be read.",
      advice: "Download it again, then choose the new file. If you moved it, choose it in its new folder.",
    },
  },

  history: {
    heading: "Import history",
    none: "Nothing imported into this spreadsheet yet.",
    noFile: "Sample data",
    counts: (past: { sheet: string; added: number; updated: number; unchanged: number; skipped: number }) =>
      `${past.sheet}: ${past.added} added, ${past.updated} updated, ${past.unchanged} unchanged, ${past.skipped} skipped.`,
    takeBack: "Undo import",
    sure: ({ added, updated, replaced = 0 }: { added: number; updated: number; replaced?: number }) =>
      replaced > 0
        ? `Undo this import? ${n(added, "row", "rows")} will be deleted and ${n(replaced, "replaced row", "replaced rows")} restored.`
        : `Undo this import? ${n(added, "row", "rows")} will be deleted and ${n(updated, "row", "rows")} restored.`,
    yes: "Undo",
    no: "Cancel",
    takingBack: "Undoing…",
    wasTakenBack: "Import undone.",
    moved: (count: number) => `${n(count, "row", "rows")} moved to BigQuery.`,
    bringBack: "Bring rows back",
    sureBack: (count: number) =>
      `Bring ${n(count, "row", "rows")} back into this spreadsheet? They stay in BigQuery, too.`,
    yesBack: "Bring back",
    bringingBack: "Bringing rows back…",
    wasBroughtBack: "Rows brought back.",
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
    empty: "Nothing to import: none of the rows can be used.",
    skipped: (count: number) => `${rows(count)} will be skipped`,
    skippedRow: (row: number, reason: string) => `Row ${row}: ${reason}`,
    moreSkipped: (count: number) =>
      `And ${n(count, "more row", "more rows")}. After the import, “Copy import details” lists them all.`,
    warnings: (count: number) => n(count, "note", "notes"),
    unread: "Not imported",
    unreadColumns: (headers: string) => `Columns with no matching field: ${headers}`,
    unreadRows: (reason: string, count: number) => `${rows(count)}: ${reason}`,
    times: (count: number) => rows(count),
    exportDate: "Export date",
    exportDateHint: "For rows without their own date.",
    exportDateInvalid: "Enter a date between 2004 and today.",
    askAccount: "Which account is this?",
    accountHint: "This file doesn't include an account name. You can leave this blank.",
    askFollowers: "How many followers?",
    followersHint: "This file doesn't include followers. Enter them to get an engagement rate by followers.",
    followersKnown: "From your last import. Update it if it has changed.",
    followersWrong: "Enter a whole number, such as 12500, or leave it blank.",
    askPlatform: "Which platform is this?",
    platformHint: "This file doesn't include the platform.",
    platformNone: "Choose…",
    platformMissing: "Choose the platform.",
    platformMissingOf: (file: string) => `Choose the platform of ${file}.`,
    askOrder: "Which date format do these files use?",
    orderHint: (files: string) => `Every date in ${files} fits more than one format.`,
    orderKnown: "From your last import. Change it if these files differ.",
    orders: {
      dayFirst: (example: string) => `Day first: ${example}`,
      monthFirst: (example: string) => `Month first: ${example}`,
      yearFirst: (example: string) => `Year first: ${example}`,
      monthAndDay: (example: string) => `Month and day: ${example}`,
      monthAndYear: (example: string) => `Month and year: ${example}`,
    },
    orderMissing: "Choose the date format.",
  },

  target: {
    heading: "Sheets",
    sheet: (table: string) => `Sheet for “${table}”`,
    newSheet: (name: string) => `${name} (new sheet)`,
    existing: (name: string, count: number) => `${name} (${rows(count)})`,
    other: "Another new sheet…",
    name: "New sheet name",
    nameMissing: "Enter a name for the new sheet.",
    nameTaken: "A sheet with this name already exists. Choose another name.",
    mode: "Existing rows",
    modes: {
      update: "Update and add new rows",
      append: "Keep and add all rows",
      replace: "Delete first",
    },
    appendHint: "Rows already in the sheet will be duplicated.",
    confirm: (name: string, count: number) => `Yes, delete ${rows(count)} from “${name}” first`,
    confirmMissing: "Check the box to delete the rows, or choose another option.",
  },

  write: {
    button: (count: number) => `Import ${rows(count)}`,
    waiting: "Reading files…",
    heading: "Importing…",
    opening: (sheet: string) => `Opening “${sheet}”…`,
    writing: (done: number, total: number, sheet: string) =>
      `Writing ${new Intl.NumberFormat("en").format(done)} of ${rows(total)} to “${sheet}”`,
    part: (part: number, parts: number) => `Part ${part} of ${parts}`,
    cancel: "Cancel",
    stopping: "Stopping after the current rows…",
    stay: "Keep this sidebar open until the import is done.",
  },

  done: {
    heading: "Done",
    stopped: "Stopped",
    failed: "Not everything was imported",
    added: "Added",
    updated: "Updated",
    unchanged: "Unchanged",
    skipped: "Skipped",
    allUnchanged: "No changes: every row was already in the sheet.",
    formulasKept: (count: number) =>
      count === 1
        ? "1 cell with a formula was left unchanged."
        : `${n(count, "cell", "cells")} with formulas were left unchanged.`,
    otherClients: (accounts: string, more: number) =>
      `Left out because these accounts aren't this client's: ${accounts}${more > 0 ? ` and ${more} more` : ""}.`,
    withoutAccount:
      "Left out because they have no account, and this spreadsheet is for one client. Import the file again and enter the account.",
    cutOff: "You stopped the import. The rows imported so far are complete.",
    notStarted: "Not started.",
    goOn: "Import the file again to get the rest. You won't get duplicates.",
    goOnAppended: "To get the rest without duplicates, import the file again with “Update and add new rows”.",
    whySkipped: (count: number) => `Why ${n(count, "row was", "rows were")} skipped`,
    goToSheet: (sheet: string) => `Go to “${sheet}”`,
    copyReport: "Copy import details",
    again: "Import more",
  },

  formulas: {
    heading: "Engagement formulas",
    search: "Search",
    searchHint: "For example: CTR",
    found: (count: number) => n(count, "function", "functions"),
    none: "No matching functions. Try another word, such as “followers”.",
    arguments: "Arguments",
    returns: "Returns",
    examples: "Examples",
    gives: "returns",
    blank: "an empty cell",
    definition: "Definition",
    readsLocale:
      "Numbers stored as text, such as 1,234 or 3.5%, are read in the spreadsheet's locale. Other text shows a message. After changing the locale, re-enter the formula.",
    readsZone: "Dates and durations are read in the spreadsheet's time zone. After changing it, re-enter the formula.",
    refuses:
      "Sheets shows an error if an argument contains or refers to NOW(), RAND(), RANDARRAY() or RANDBETWEEN(): use TODAY() or type the value. Results of about half a million cells are errors too: use fewer rows.",
    source: "Source",
    native: "Without the add-on",
    nativeHint: "Built-in Sheets functions return the same result. For row 2, with these columns from B:",
    choices: (count: number) => `All ${count} to choose from`,
    insert: "Insert into selected cell",
    inserting: "Inserting…",
    inserted: (cell: string) => `Inserted in ${cell}:`,
    insertedExample: (range: string) => `Example added in ${range}. Replace its numbers with yours:`,
    needsNoFunction: (cells: string) => `You don't need a function for this. ${cells}:`,
  },

  failures: {
    missing: {
      what: "This page isn't running in Google Sheets.",
      advice: "Open a spreadsheet and choose Extensions > Engagement > Open sidebar.",
    },
    offline: {
      what: "Can't reach the spreadsheet.",
      advice: "Check your internet connection, then try again.",
    },
    timeout: {
      what: "Google stopped the script because it took too long.",
      advice: "Try again. Imported rows are kept, and you won't get duplicates.",
    },
    permission: {
      what: "You don't have permission to edit this sheet or spreadsheet.",
      advice: "Ask the owner for edit access, or choose another sheet.",
    },
    authorization: {
      what: "The add-on needs your permission.",
      advice:
        "Close this sidebar, open it again from the menu and allow access. If you're signed in to several Google accounts, open the spreadsheet in a private window or a browser profile with only one account.",
    },
    accounts: {
      what: "Google refused access, probably because you're signed in to several accounts.",
      advice:
        "Open this spreadsheet in a private window or a browser profile where you're signed in to only the account that you use for it.",
    },
    server: {
      what: "Google couldn't run the add-on.",
      advice:
        "Wait a moment, then try again. If you're signed in to several Google accounts, open the spreadsheet in a private window or a browser profile with only one account.",
    },
    quota: {
      what: "You've reached Google's daily limit for scripts, or too many are running at once.",
      advice: "Wait a few minutes. If it happens again, try tomorrow.",
    },
    outdated: {
      what: "The add-on has been updated.",
      advice: "Close this sidebar and open it again from the menu.",
    },
    unexpected: {
      what: "Something went wrong.",
      advice: "Try again. If the problem continues, send us the details.",
    },
  },
};

export type SidebarText = typeof en;
