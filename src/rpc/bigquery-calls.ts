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
  /** What moving a sheet's older rows to BigQuery would do; the script chooses the day if none is given. */
  planMove(request: { sheetId: number; before: string | null }): MovePlan;
  /** Moves some of them; null if it is not finished: repeat the call. */
  moveOlderRows(request: MoveRequest): MovedRows | null;
  /** What bringing a report's rows from BigQuery would read; asking is free. */
  estimateBigQueryRows(scope: ReportScope | null): FetchEstimate;
  /** Brings the rows of the reports' days from BigQuery into hidden sheets; null if it is not finished: repeat the call. */
  fetchBigQueryRows(request: FetchRequest): FetchedFromBigQuery | null;
}

export interface BigQueryState {
  /** Whether the deployer has registered an app, so that users can sign in. */
  canSignIn: boolean;
  /** This user's connection, or null. */
  connection: { id: string; isBroken: boolean } | null;
  target: BigQueryTarget | null;
  /** Sheets that take most of the cells that a spreadsheet can have. */
  fullSheets: FullSheet[];
}

export interface FullSheet {
  sheetId: number;
  sheet: string;
  /** Of the spreadsheet's cells, from 0 to 1. */
  share: number;
}

export interface MovePlan {
  /** The first day that stays, YYYY-MM-DD; "" if no row has a time. */
  before: string;
  /** Rows that move, and those that stay. */
  rows: number;
  remaining: number;
  /** The table that they move to. */
  place: string;
}

export interface MoveRequest {
  /** The same for each call of one move. */
  id: string;
  sheetId: number;
  before: string;
  /** How many of the older rows were kept so far. */
  from: number;
}

export interface MovedRows {
  moved: number;
  /** Older rows that stay: BigQuery would not hold all that they have. */
  kept: number;
  isDone: boolean;
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

/** The days and accounts of a report. */
export interface ReportScope {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** As the sheets show them; empty means all. */
  accounts: string[];
  competitors: string[];
}

export interface FetchRequest {
  /** The same for each call of one refresh. */
  id: string;
  /** A report that is to be made; without it, only those that exist. */
  scope: ReportScope | null;
  /** The limit of bytes that the user has just agreed to; null if they did before. */
  maxBytes: number | null;
}

export interface FetchedFromBigQuery {
  rows: number;
}

/** What a refresh would read. */
export interface FetchEstimate {
  bytes: number;
  /** The limit to agree to. */
  maxBytes: number;
}

/** The spreadsheet's rows from BigQuery, for the Report tab. */
export interface BigQueryRows {
  dataset: string;
  /** When they were last refreshed, as the spreadsheet shows it; null before the first time. */
  refreshedOn: string | null;
  /** Whether somebody has agreed to what a refresh reads. */
  isAgreed: boolean;
}
