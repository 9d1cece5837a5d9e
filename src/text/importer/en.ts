/** The importer's messages about files and rows. They quote cells and names unescaped: escape them before showing as HTML. */
export const en = {
  /** Why a row was skipped. */
  skipped: {
    noKey: () => "Nothing in it says which post or day it is.",
    scheduled: (header: string, cell: string) =>
      `"${header}" is in the future ("${cell}") and the post has no numbers yet. Import it again once it is published.`,
    noKeyButNote: (note: string) => `Nothing in it says which post or day it is. The file adds: "${note}"`,
    notNumber: (header: string, cell: string) => `"${header}" should be a number, but the cell says "${cell}".`,
    becameDate: (header: string, cell: string) =>
      `"${header}" was turned into a date by a spreadsheet program ("${cell}"). Its value is lost.`,
    notDate: (header: string, cell: string) => `"${header}" should be a date, but the cell says "${cell}".`,
    notId: (header: string, cell: string) =>
      `"${header}" was rounded by a spreadsheet program ("${cell}") and nothing else in the row identifies it.`,
    tooLong: (cells: number, expected: number) => `It has ${cells} cells, but there are ${expected} headers.`,
    tooShort: (cells: number, expected: number) =>
      `It has ${cells} cells, but there are ${expected} headers. It may have been broken in two.`,
    cutOff: (rest: string) => `Its last cell was cut: "${rest}" stands in the next row.`,
    badQuotes: () => "Its quotation marks do not match, so its cells cannot be told apart.",
    contradicts: (rate: string, of: string, by: string) =>
      `Its cells contradict each other: "${rate}" is not "${of}" divided by "${by}". They may have shifted.`,
    totals: () => "It holds totals.",
    part: () => "It is a part of a post whose whole is imported.",
    otherPlatform: () => "It belongs to another platform.",
    note: () => "It is a note, not a row of numbers.",
    noPage: () => "It names no page.",
    repost: () => "It repeats somebody else's post.",
    noData: () => "It holds no values.",
    outside: () => "It stands above or below the table.",
  },
  /** A column without a header. */
  unnamedColumn: (letters: string) => `column ${letters}`,
  /** Why a value was left out although its row was imported. */
  impossible: {
    negative: (header: string, _platform: string) => `"${header}" cannot be less than 0.`,
    percent: (header: string, _platform: string) => `"${header}" should be an amount, not a percentage.`,
    tooLarge: (header: string, _platform: string) => `"${header}" cannot be this large.`,
    future: (header: string, _platform: string) => `"${header}" is in the future.`,
    beforeStart: (header: string, platform: string) => `"${header}" is a day before anything existed on ${platform}.`,
    notLink: (header: string, _platform: string) => `"${header}" should be a link.`,
    cell: (row: number, cell: string) => `row ${row} (${cell})`,
    leftEmpty: (cells: string, more: number) =>
      more === 0 ? `Left empty: ${cells}.` : `Left empty: ${cells} and ${more} more.`,
    datedBack: (platform: string) =>
      `${platform} lets pages date posts back: type the date into the sheet if it is right.`,
    tooLong: (header: string, _platform: string) => `"${header}" is longer than a cell can be.`,
    characters: (count: number) => `${new Intl.NumberFormat("en").format(count)} characters`,
    cut: (cells: string, more: number, max: number) =>
      `Cut off after ${new Intl.NumberFormat("en").format(max)} characters: ${cells}${more === 0 ? "" : ` and ${more} more`}.`,
  },
  /** Warnings about a file that was read. */
  warnings: {
    idFromLink: () => "IDs were rounded by a spreadsheet program. They were taken from the links instead.",
    idLost: () => "IDs were rounded by a spreadsheet program. These rows are recognised by their link instead.",
    adIdLost: () =>
      "IDs were rounded by a spreadsheet program. These ads are recognised by their names and days instead.",
    adsApart: () => "Ads are marked as such: engagement rates and reports leave them out.",
    yearAssumed: (from: string, to: string) =>
      `The file's dates have no year. They are read as ${from} to ${to}. If that is wrong, import the file with the right export date.`,
    dayAssumed: (day: string) =>
      `The file does not say which day it is about. Its rows are dated ${day}. If that is wrong, import the file with the right export date.`,
    cut: (sentence: string) => `The platform cut the list and says so: "${sentence}"`,
    leftOut: (tables: string) => `The file also holds tables that have no place here: ${tables}`,
    swappedDates: () => "Another program had swapped day and month wherever it could. That was undone.",
    hiddenSheets: (names: string) => `Hidden sheets were left out: ${names}`,
    cellsBeside: (cells: string) => `Cells beside the table were left out: ${cells}`,
    encoding: (name: string) =>
      `The file does not say how its letters are encoded. They are read as ${name}: check names and texts. If they look wrong, save the file as UTF-8 and choose it again.`,
    errorCells: (cells: string) => `A spreadsheet program left errors in cells, whose values are lost: ${cells}`,
    letters: () => "Letters had been read in the wrong encoding by another program. That was undone.",
    repaired: () => "Every row had been quoted once more by another program. That was undone.",
    twins: () =>
      "Rows stand for the same as a row before them, such as the same day of the same account. They become one row, with the later values.",
  },
  /** Files that hold no table. */
  kinds: {
    document: "a text document",
    presentation: "a presentation",
    video: "a video",
    sound: "a sound recording",
    program: "a program",
    archive: "an archive that is not read here",
    database: "a database",
    calendar: "a calendar",
    contacts: "a list of contacts",
    email: "an email",
    subtitles: "a file of subtitles",
    xml: "an XML file",
  },
  /** Why a file was not read, and what to do. */
  refused: {
    notOpened: { what: "The file cannot be opened.", advice: "Check its name and that you may read it." },
    empty: { what: "The file is empty.", advice: "Download it again from the platform." },
    noRows: {
      what: "The file has headers but no rows.",
      advice: "Choose a period with posts on the platform, then download it again.",
    },
    allSkipped: (reason: string) => ({
      what: `None of its rows could be read. The first one: ${reason}`,
      advice: "Download the file again and import it without opening it in another program first.",
    }),
    notText: {
      what: "The file is not a table of text.",
      advice: "Choose the CSV file that the platform lets you download.",
    },
    unclosedQuote: (row: number) => ({
      what: `A quotation mark in row ${row} is never closed, so the rows after it cannot be told apart.`,
      advice: "Download the file again: it may have been cut off.",
    }),
    longRow: (row: number) => ({
      what: `Row ${row} is longer than any row of an export.`,
      advice: "Choose the file as the platform made it.",
    }),
    container: (kind: string) => ({
      what: `This is a file of the kind ${kind}, which is not read.`,
      advice: "Save or download the table as CSV and choose that file.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `This is a spreadsheet of the kind ${kind}, which is not read.`,
      advice: "Open it, save it as Excel (.xlsx) or CSV, and choose that file.",
    }),
    json: {
      what: "This is JSON, such as from “Download your data”, and not a table.",
      advice: "Choose the CSV or Excel file that the platform's statistics let you export.",
    },
    otherKind: (kind: string) => ({
      what: `This is ${kind}, and not a table.`,
      advice: "Choose the CSV or Excel file that the platform's statistics let you export.",
    }),
    nested: {
      what: "It is an archive within an archive, which is not read.",
      advice: "Unpack the inner archive and choose the files in it.",
    },
    webPage: {
      what: "This is a saved web page, and not a table.",
      advice: "Use the export or download button on that page, and choose the file that it makes.",
    },
    picture: {
      what: "This is a picture, such as a screenshot, and not a table.",
      advice: "Use the export or download button on the platform, and choose the file that it makes.",
    },
    noFiles: { what: "The archive holds no files.", advice: "Download it again from the platform." },
    tooLarge: {
      what: "The archive would unpack to more than any export holds.",
      advice: "Unpack it yourself and choose the file that you need.",
    },
    locked: {
      what: "The file is protected by a password.",
      advice: "Open it, save it without a password, and choose it again.",
    },
    damaged: { what: "The file is damaged and cannot be opened.", advice: "Download it again from the platform." },
    unknown: (header: string) => ({
      what: header === "" ? "The file's headers are not known." : `The file's headers are not known: ${header}`,
      advice:
        "Choose an export as the platform made it, without changes. “Where do I download these files?” in the sidebar says where to find one.",
    }),
    mappable: (headers: string) => ({
      what: `The file's headers are not known: ${headers}`,
      advice: "Say in the sidebar what its columns hold, and it is imported like any other.",
    }),
    noTable: (label: string) => ({
      what: `This is a ${label}. It holds numbers that have no table here.`,
      advice: "Download the list of posts, pages or campaigns, or the totals by day, from the same place.",
    }),
    noDays: (label: string, _header: string) => ({
      what: `This is a ${label} that does not say which days it is about.`,
      advice: "Export it again with a breakdown by day, or with the dates of the report.",
    }),
    split: (label: string, header: string) => ({
      what: `This is a ${label} that is split by “${header}”, so that an ad has several rows. Their reach does not add up.`,
      advice: "Export it again without that breakdown: one row for each ad or campaign, by day.",
    }),
    persons: (label: string) => ({
      what: `This is a ${label}. It holds data about single persons, which is never imported.`,
      advice: "Download a report of posts or campaigns instead.",
    }),
    people: {
      what: "Each row of the file is a person, with an email address of their own. Such rows are never imported.",
      advice: "Download a report of posts or campaigns instead.",
    },
    peopleByName: {
      what: "Each row of the file is a person, with a name and more. Such rows are never imported.",
      advice: "Download a report of posts or campaigns instead.",
    },
    unexpected: {
      what: "The file could not be read.",
      advice: "Download it again from the platform. If that does not help, send us its first lines.",
    },
  },
};

export type ImporterText = typeof en;
