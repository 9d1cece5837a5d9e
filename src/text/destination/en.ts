import type { Sentences } from "../sentences.ts";

/** Where the rows of an import go, in the sidebar. */
export const en = {
  label: "Destination",
  options: { spreadsheet: "This spreadsheet", bigquery: "BigQuery", both: "This spreadsheet and BigQuery" },
  hint: "BigQuery is Google's database, for more rows than fit in a spreadsheet.",
  loading: "Loading BigQuery…",
  notSetUp: "Sign-in to Google isn't set up in this copy of the add-on. Ask your administrator to set it up.",
  signIn: "Sign in to BigQuery",
  signInHint: "Opens Google in a new tab. Then come back and click Continue.",
  goOn: "Continue",
  target: (project: string, dataset: string, region: string) => `${project}.${dataset}, region ${region}`,
  open: "Open in BigQuery",
  viewsHint: "These views have interactions, engagement rates and bands for Connected Sheets, dashboards and SQL.",
  sandbox:
    "This project has no billing account: BigQuery's sandbox deletes tables and views 60 days after they were created.",
  full: (sheet: string, percent: string) => `“${sheet}” uses ${percent} of the cells that a spreadsheet can have.`,
  move: "Move older rows to BigQuery",
  moveFrom: "Move rows before",
  movePlan: (rows: string, remaining: string, place: string) =>
    `${rows} rows will move to ${place}, and ${remaining} will stay here. Rows are only deleted here once BigQuery has them.`,
  moveKeeps:
    "Rows with data in your own columns stay. Formulas and reports in this spreadsheet no longer count the moved rows.",
  moving: (rows: string) => `Moved ${rows} rows…`,
  moved: (rows: string, place: string) =>
    `Moved ${rows} rows to ${place}. You can bring them back from the import history for 30 days.`,
  movedKept: (rows: string) => `${rows} older rows stay here, since BigQuery can't store everything in them.`,
  cancel: "Cancel",
  change: "Change",
  disconnect: "Disconnect",
  disconnected: (place: string) => `BigQuery is disconnected. Your data stays in ${place}.`,
  project: "Google Cloud project",
  noProjects:
    "Your Google account has no Google Cloud project. Create one at console.cloud.google.com, then click Continue.",
  dataset: "Dataset",
  newDataset: "New dataset",
  datasetName: "Dataset name",
  datasetNameInvalid: "Use letters, digits and underscores only.",
  region: "Region",
  regionHint: "Where your data is stored. It can't be changed later.",
  save: "Use this dataset",
  saving: "Preparing BigQuery…",
};

export type DestinationText = Sentences<typeof en>;
