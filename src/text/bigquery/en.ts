import { counted, grouped } from "../counted.ts";
import type { Sentences } from "../sentences.ts";

const rows = (count: number): string => counted("en")(count, "row", "rows");

/** What BigQuery's tables say of themselves, and the script's messages about them. */
export const en = {
  columns: {
    rowKey: "Identifies the row: two imports of the same row have the same key.",
    exported_on: "The day of the export. An older export only fills in blanks.",
    import_id: "The import that last added or updated this row.",
    load_order: "The order in which rows were loaded.",
    fill_fields: "Fields that only fill in blanks.",
    seconds: "In seconds.",
    fraction: "As a fraction: 0.035 is 3.5%.",
  },
  /** What undone imports are called in the list of tables. */
  undoneTable: "Imports that were undone. Their rows don't appear in the views.",
  /** The description of a view with engagement rates. */
  ratesView: "Engagement rates and bands of each row, calculated as in the spreadsheet.",
  /** Headers beside rows from BigQuery: the days that they are of, and when they were refreshed. */
  fetchedHeaders: ["From", "To", "Refreshed on"],
  goOnRefreshing: "Not finished yet. Choose the same menu item again to continue.",
  refreshed: (count: number) => `${rows(count)} from BigQuery. The reports are up to date.`,
  movedNote: (day: string, place: string) => `Rows before ${day} are in BigQuery: ${place}.`,
  sandbox: [
    "This project has no billing account, so BigQuery runs in its sandbox.",
    "The sandbox deletes tables and views 60 days after they were created. To keep your rows, add a billing account to the project.",
  ],
  expired: (table: string) =>
    `BigQuery's sandbox deleted the earlier rows of ${table} after 60 days. To keep rows, add a billing account to the project.`,
  unreadable: (count: number, field: string) =>
    `${rows(count)} loaded without ${field}: the value doesn't fit the column's type in BigQuery.`,
  refused: (count: number, example: string) => `BigQuery rejected ${rows(count)}, for example ${example}`,
  withoutKey: (count: number) =>
    `${rows(count)} left out: BigQuery needs a link, an ID or a time with a text to recognize a row.`,
  errors: {
    notConnected: ["You aren't connected to BigQuery.", "Connect it under Destination, then try again."],
    noTarget: [
      "No BigQuery dataset is chosen for this spreadsheet.",
      "Choose a project and a dataset under Destination.",
    ],
    otherDataset: (name: string) => [
      `Someone chose another BigQuery dataset for this spreadsheet: ${name}.`,
      "Check it under Destination, then import again.",
    ],
    auth: ["BigQuery no longer accepts your connection.", "Reconnect BigQuery, then try again."],
    permission: (message: string) => [
      `Your Google account isn't allowed to do this in BigQuery: ${message}`,
      "Ask the project's administrator for the roles BigQuery Data Editor and BigQuery Job User.",
    ],
    apiOff: (project: string) => [
      `The BigQuery API is turned off in the project ${project}.`,
      "Turn it on in the Google Cloud console under APIs & Services, wait a minute, then try again.",
    ],
    billing: [
      "This project no longer has a billing account, so BigQuery can't update rows.",
      "Add a billing account to the project, or choose the dataset again under Destination to use BigQuery's sandbox.",
    ],
    quota: (message: string) => [
      `A BigQuery quota is used up: ${message}`,
      "Import again tomorrow. You won't get duplicates.",
    ],
    busy: ["BigQuery is temporarily unavailable.", "Wait a few minutes, then import again. You won't get duplicates."],
    region: (dataset: string, region: string) => [
      `The dataset ${dataset} isn't in the region ${region}.`,
      "Choose the dataset again under Destination.",
    ],
    noDataset: (dataset: string) => [
      `BigQuery has no dataset ${dataset}.`,
      "It might have been deleted. Choose or create a dataset under Destination.",
    ],
    datasetElsewhere: (dataset: string, region: string) => [
      `The dataset ${dataset} already exists, in the region ${region}.`,
      "A dataset can't be moved. Choose it as it is, or create one with another name.",
    ],
    datasetName: [
      "This isn't a name for a dataset.",
      "Use letters, digits and underscores only, up to 1,024 characters.",
    ],
    schema: (table: string, column: string, actual: string, expected: string) => [
      `In BigQuery's table ${table}, the column ${column} has the type ${actual} instead of ${expected}.`,
      "Rename that table in BigQuery, then import again: the add-on creates a new one.",
    ],
    notOurs: (table: string) => [
      `BigQuery's ${table} wasn't made by this add-on.`,
      "Choose a separate dataset for the add-on, or rename that table.",
    ],
    row: (table: string, message: string) => [
      `BigQuery can't read a row for ${table}: ${message}`,
      "No row of this part was loaded. Correct that value, then import again.",
    ],
    job: (message: string) => [`BigQuery reported an error: ${message}`, "Import again. You won't get duplicates."],
    expiredImport: [
      "The rows of this import are no longer in BigQuery.",
      "Import the file again. In the sandbox, tables are deleted after 60 days.",
    ],
    noReport: [
      "There is no report on imported rows yet.",
      "Click “Refresh from BigQuery” in the sidebar's Report tab, then create one.",
    ],
    notAllMoved: (count: number) => [
      `BigQuery is missing ${rows(count)} of those that were copied, so nothing was deleted here.`,
      "Try again. You won't get duplicates.",
    ],
    notAllBack: (count: number) => [`${rows(count)} are back so far.`, "Click “Bring rows back” again to continue."],
    nothingToFetch: (dataset: string) => [
      `The dataset ${dataset} has no report rows that aren't already in this spreadsheet.`,
      "Import with the destination BigQuery first.",
    ],
    notAgreed: [
      "BigQuery bills for what a query reads, and no one has agreed to that yet.",
      "Open the sidebar's Report tab and click “Refresh from BigQuery”.",
    ],
    moreThanAgreed: [
      "The tables have grown: BigQuery would read more than was agreed. Nothing was read or billed.",
      "Click “Refresh from BigQuery” again to see the new amount.",
    ],
    tooManyRows: (max: number, table: string) => [
      `BigQuery has more than ${grouped("en")(max)} rows of ${table} for this report, which is too many for a spreadsheet.`,
      "Choose a shorter period or fewer accounts, in the existing reports too.",
    ],
    undoExpired: ["This import can no longer be undone.", "BigQuery keeps the data for undoing for 30 days."],
    changedSince: (count: number) => [
      `A later import has changed ${rows(count)} of this one.`,
      "Undo the later import first.",
    ],
  },
};

export type BigQueryText = Sentences<typeof en>;
