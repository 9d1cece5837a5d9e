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
  viewsHint:
    "These views have interactions, engagement rates and bands for Connected Sheets, dashboards and SQL.",
  sandbox:
    "This project has no billing account: BigQuery's sandbox deletes tables and views 60 days after they were created.",
  change: "Change",
  disconnect: "Disconnect",
  disconnected: (place: string) => `BigQuery is disconnected. Your data stays in ${place}.`,
  project: "Google Cloud project",
  noProjects:
    "Your Google account has no Google Cloud project. Create one at console.cloud.google.com, then click Continue.",
  dataset: "Dataset",
  newDataset: "New dataset",
  datasetName: "Name of the dataset",
  datasetNameInvalid: "Use letters, digits and underscores only.",
  region: "Region",
  regionHint: "Where your data is stored. It can't be changed later.",
  save: "Use this dataset",
  saving: "Preparing BigQuery…",
};

export type DestinationText = Sentences<typeof en>;
