import type { ImportOrigin } from "../importer/merge/spreadsheet-port.ts";
import type { MentionPrivacy } from "../importer/people/blank-mentions.ts";
import type { Row, TableName } from "../tables/define-table.ts";

/** Where the rows of an import go. */
export type Destination = "spreadsheet" | "bigquery" | "both";

/** The sidebar's calls for BigQuery as a destination of imports. */
export interface BigQueryCalls {
  readBigQuery(): BigQueryState;
  /** The Google Cloud projects of the signed-in account. */
  readBigQueryProjects(): BigQueryProject[];
  /** The datasets of a project, with their regions. */
  readBigQueryDatasets(project: string): BigQueryDataset[];
  /** Chooses where the spreadsheet's imports go in BigQuery, and creates the dataset if it is not there. */
  chooseBigQueryDataset(request: ChooseDatasetRequest): BigQueryTarget;
  /** Prepares BigQuery's table for an import. */
  openBigQueryTable(request: OpenBigQueryRequest): OpenedBigQuery;
  /** Loads rows; null while BigQuery still works on it: repeat the call, which loads nothing twice. */
  loadBigQueryRows(request: LoadRowsRequest): LoadedRows | null;
  /** Merges what was loaded; null while BigQuery still works on it: repeat the call. */
  finishBigQueryImport(request: FinishBigQueryRequest): FinishedImport | null;
}

export interface BigQueryState {
  /** Whether the deployer has registered an app, so that users can sign in. */
  canSignIn: boolean;
  /** This user's connection, or null. */
  connection: { id: string; isBroken: boolean } | null;
  target: BigQueryTarget | null;
}

/** The dataset of a spreadsheet's imports. */
export interface BigQueryTarget {
  project: string;
  dataset: string;
  /** Such as `EU` or `europe-west4`; it cannot be changed. */
  region: string;
  /** Without billing, BigQuery's sandbox refuses to update rows, and deletes tables after 60 days. */
  hasBilling: boolean;
  /** The views with engagement rates that are there. */
  views: string[];
}

export interface BigQueryProject {
  id: string;
  name: string;
}

export interface BigQueryDataset {
  id: string;
  region: string;
}

export interface ChooseDatasetRequest {
  project: string;
  dataset: string;
  /** Of a dataset that is created. */
  region: string;
}

export interface OpenBigQueryRequest {
  import: string;
  table: TableName;
}

export interface OpenedBigQuery {
  /** For the user. */
  notes: string[];
  /** What may not be imported of other people. */
  privacy?: MentionPrivacy;
}

export interface LoadRowsRequest {
  import: string;
  table: TableName;
  rows: Row[];
  /** Fields that only fill in blanks. */
  fieldsToFill: string[];
}

export interface LoadedRows {
  loaded: number;
  notes: string[];
}

export interface FinishBigQueryRequest {
  import: string;
  table: TableName;
  origin: ImportOrigin;
  /** Rows of the import, each key once. */
  rows: number;
  skipped: number;
}

export interface FinishedImport {
  /** In BigQuery's sandbox, all rows that were loaded: what changes shows only in the view. */
  added: number;
  updated: number;
  unchanged: number;
  notes: string[];
}
