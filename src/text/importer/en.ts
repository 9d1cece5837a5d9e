import { dayInWords } from "../dates.ts";

const day = (iso: string): string => dayInWords("en", iso);

/** The importer's messages about files and rows. They quote cells and names unescaped: escape them before showing as HTML. */
export const en = {
  /** Why a row was skipped. */
  skipped: {
    noKey: () => "It doesn't identify a post or day.",
    scheduled: (header: string, cell: string) =>
      `"${header}" is in the future ("${cell}") and the post has no numbers yet. Import it again once it is published.`,
    noKeyButNote: (note: string) => `It doesn't identify a post or day. Note in the file: "${note}"`,
    notNumber: (header: string, cell: string) => `"${header}" should be a number, but the cell says "${cell}".`,
    becameDate: (header: string, cell: string) =>
      `"${header}" was turned into a date by a spreadsheet program ("${cell}"). Its value is lost.`,
    notDate: (header: string, cell: string) => `"${header}" should be a date, but the cell says "${cell}".`,
    notId: (header: string, cell: string) =>
      `"${header}" was rounded by a spreadsheet program ("${cell}") and nothing else in the row identifies it.`,
    tooLong: (cells: number, expected: number) => `It has ${cells} cells, but there are ${expected} headers.`,
    tooShort: (cells: number, expected: number) =>
      `It has ${cells} cells, but there are ${expected} headers. It might be split in two.`,
    cutOff: (rest: string) => `Its last cell was cut off: "${rest}" is in the next row.`,
    badQuotes: () => "Its quotation marks don't match, so its cells can't be separated.",
    contradicts: (rate: string, of: string, by: string) =>
      `Its cells contradict each other: "${rate}" is not "${of}" divided by "${by}". They might have shifted.`,
    totals: () => "It contains totals.",
    part: () => "It is part of a post that is imported as a whole.",
    otherPlatform: () => "It belongs to another platform.",
    note: () => "It is a note, not a row of numbers.",
    noPage: () => "It has no page.",
    repost: () => "It is a repost of someone else's post.",
    noData: () => "It has no values.",
    outside: () => "It is above or below the table.",
  },
  /** A column without a header. */
  unnamedColumn: (letters: string) => `column ${letters}`,
  /** Why a value was left out although its row was imported. */
  impossible: {
    negative: (header: string, _platform: string) => `"${header}" cannot be less than 0.`,
    percent: (header: string, _platform: string) => `"${header}" should be an amount, not a percentage.`,
    tooLarge: (header: string, _platform: string) => `"${header}" cannot be this large.`,
    future: (header: string, _platform: string) => `"${header}" is in the future.`,
    beforeStart: (header: string, platform: string) => `"${header}" is before ${platform} existed.`,
    notLink: (header: string, _platform: string) => `"${header}" should be a link.`,
    cell: (row: number, cell: string) => `row ${row} (${cell})`,
    leftEmpty: (cells: string, more: number) =>
      more === 0 ? `Left empty: ${cells}.` : `Left empty: ${cells} and ${more} more.`,
    datedBack: (platform: string) =>
      `${platform} pages can backdate posts. If the date is right, type it into the sheet.`,
    tooLong: (header: string, _platform: string) => `"${header}" is too long for a cell.`,
    characters: (count: number) => `${new Intl.NumberFormat("en").format(count)} characters`,
    cut: (cells: string, more: number, max: number) =>
      `Cut off after ${new Intl.NumberFormat("en").format(max)} characters: ${cells}${more === 0 ? "" : ` and ${more} more`}.`,
  },
  /** Warnings about a file that was read. */
  warnings: {
    idFromLink: () => "IDs were rounded by a spreadsheet program. They were taken from the links instead.",
    idLost: () => "IDs were rounded by a spreadsheet program. These rows are identified by their links instead.",
    adIdLost: () =>
      "IDs were rounded by a spreadsheet program. These ads are identified by their names and days instead.",
    adsApart: () => "Ads are marked and left out of engagement rates. Reports show them apart from posts.",
    yearAssumed: (from: string, to: string) =>
      `The file's dates have no year. They were read as ${day(from)} to ${day(to)}. If that's wrong, change the export date.`,
    dayAssumed: (date: string) =>
      `The file doesn't include a date. Its rows are dated ${day(date)}. If that's wrong, change the export date.`,
    cut: (sentence: string) => `The platform shortened the list: "${sentence}"`,
    leftOut: (tables: string) => `Other tables in the file were left out: ${tables}`,
    swappedDates: () => "Another program had swapped day and month in some dates. They were corrected.",
    hiddenSheets: (names: string) => `Hidden sheets were left out: ${names}`,
    cellsBeside: (cells: string) => `Cells beside the table were left out: ${cells}`,
    encoding: (name: string) =>
      `The file's encoding isn't specified. It was read as ${name}. If names or texts look wrong, save the file as UTF-8 and choose it again.`,
    errorCells: (cells: string) =>
      `Cells contain errors from a spreadsheet program, and their values are lost: ${cells}`,
    letters: () => "Another program had read the text in the wrong encoding. It was corrected.",
    repaired: () => "Another program had quoted every row twice. It was corrected.",
    twins: () =>
      "Some rows repeat an earlier row, such as the same day of the same account. They are merged into one row with the later values.",
  },
  /** Files that hold no table. */
  kinds: {
    document: "a text document",
    presentation: "a presentation",
    video: "a video",
    sound: "an audio file",
    program: "a program",
    archive: "an unsupported archive",
    database: "a database",
    calendar: "a calendar",
    contacts: "a list of contacts",
    email: "an email",
    subtitles: "a subtitle file",
    xml: "an XML file",
  },
  /** Why a file was not read, and what to do. */
  refused: {
    notOpened: { what: "The file can't be opened.", advice: "Check its name and that you have access to it." },
    empty: { what: "The file is empty.", advice: "Download it again from the platform." },
    noRows: {
      what: "The file has headers but no rows.",
      advice: "Choose a period with posts on the platform, then download it again.",
    },
    allSkipped: (reason: string) => ({
      what: `None of the file's rows could be read. First row: ${reason}`,
      advice: "Download the file again and import it without opening it in another program first.",
    }),
    notText: {
      what: "The file isn't a text table.",
      advice: "Choose the CSV file downloaded from the platform.",
    },
    unclosedQuote: (row: number) => ({
      what: `A quotation mark in row ${row} is never closed, so the next rows can't be separated.`,
      advice: "Download the file again: it might be incomplete.",
    }),
    longRow: (row: number) => ({
      what: `Row ${row} is too long for an export.`,
      advice: "Choose the original file from the platform.",
    }),
    container: (kind: string) => ({
      what: `${kind} files aren't supported.`,
      advice: "Save or download the table as CSV and choose that file.",
    }),
    otherSpreadsheet: (kind: string) => ({
      what: `${kind} spreadsheets aren't supported.`,
      advice: "Open it, save it as Excel (.xlsx) or CSV, and choose that file.",
    }),
    json: {
      what: "JSON files, such as from “Download your data”, aren't supported.",
      advice: "Choose a CSV or Excel file exported from the platform's analytics.",
    },
    otherKind: (kind: string) => ({
      what: `This is ${kind}, not a table.`,
      advice: "Choose a CSV or Excel file exported from the platform's analytics.",
    }),
    nested: {
      what: "Archives within archives aren't supported.",
      advice: "Unpack the inner archive and choose the files in it.",
    },
    webPage: {
      what: "This is a saved web page, not a table.",
      advice: "Use the export or download button on that page, then choose the downloaded file.",
    },
    picture: {
      what: "This is a picture, such as a screenshot, not a table.",
      advice: "Use the export or download button on the platform, then choose the downloaded file.",
    },
    noFiles: { what: "The archive is empty.", advice: "Download it again from the platform." },
    tooLarge: {
      what: "The archive is too large.",
      advice: "Unpack it and choose the file you need.",
    },
    locked: {
      what: "The file is password-protected.",
      advice: "Open it, save it without a password, and choose it again.",
    },
    damaged: { what: "The file is damaged and can't be opened.", advice: "Download it again from the platform." },
    unknown: (header: string) => ({
      what:
        header === "" ? "This file's headers aren't recognized." : `This file's headers aren't recognized: ${header}`,
      advice: "Choose an unchanged export from the platform. See “Where do I download these files?” in the sidebar.",
    }),
    mappable: (headers: string) => ({
      what: `This file's headers aren't recognized: ${headers}`,
      advice: "Match its columns in the sidebar to import it.",
    }),
    noTable: (label: string) => ({
      what: `This is a ${label}, and its data can't be imported.`,
      advice: "Download the list of posts, pages or campaigns, or the totals by day, from the same place.",
    }),
    noDays: (label: string, _header: string) => ({
      what: `This is a ${label} without dates.`,
      advice: "Export it again with a breakdown by day, or with the dates of the report.",
    }),
    split: (label: string, header: string) => ({
      what: `This is a ${label} split by “${header}”: each ad has several rows, and reach can't be added up.`,
      advice: "Export it again without that breakdown: one row for each ad or campaign, by day.",
    }),
    persons: (label: string) => ({
      what: `This is a ${label} with personal data, which is never imported.`,
      advice: "Download a report of posts or campaigns instead.",
    }),
    people: {
      what: "Each row is a person with an email address. Personal data is never imported.",
      advice: "Download a report of posts or campaigns instead.",
    },
    peopleByName: {
      what: "Each row is a person with a name. Personal data is never imported.",
      advice: "Download a report of posts or campaigns instead.",
    },
    unexpected: {
      what: "The file couldn't be read.",
      advice: "Download it again from the platform. If the problem continues, send us its first lines.",
    },
  },
};

export type ImporterText = typeof en;
