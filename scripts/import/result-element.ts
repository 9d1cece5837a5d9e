import type { Connector } from "../../src/connectors/define-connector.ts";
import { noteText, type RunNote } from "../../src/connectors/run-notes.ts";
import { matchRows } from "../../src/importer/merge/match-rows.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { connectText } from "../../src/text/connect/index.ts";
import type { Language } from "../../src/text/language.ts";

/** What was read for one table. */
export interface TableResult {
  rows: Row[];
  skipped: number;
  notes: RunNote[];
}

/** The rows of a table, in the same form as those of a file. */
export function toResultElement(connector: Connector, table: TableName, read: TableResult, language: Language) {
  // Overlapping pages can return a row twice; merged into one, as in a sheet.
  const { rows } = matchRows(tables[table], read.rows, []);
  const [account = null, ...others] = new Set(rows.map((row) => row.account ?? null));
  const notes = read.notes.map((note) => noteText(note, connector, language));
  const skipped = read.skipped > 0 ? [connectText[language].run.skipped(read.skipped)] : [];
  return {
    file: null,
    format: connector.id,
    platform: connector.platform,
    table,
    language: null,
    account: others.length === 0 ? account : null,
    rows,
    skipped: [],
    warnings: [
      ...notes.map((what) => ({ what, count: rows.length })),
      ...skipped.map((what) => ({ what, count: read.skipped })),
    ],
  };
}
