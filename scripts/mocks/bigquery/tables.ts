/** Tables and datasets as the mock keeps them. */

export interface Column {
  name: string;
  type: string;
  description?: string;
}

export interface TableMeta {
  tableReference: { projectId: string; datasetId: string; tableId: string };
  type: "TABLE" | "VIEW";
  description?: string;
  schema: { fields: Column[] };
  view?: { query: string };
  timePartitioning?: { type: string; field?: string };
  clustering?: { fields: string[] };
  /** Milliseconds since 1970. */
  expirationTime?: string;
  /** Load and copy jobs into it so far. */
  loads: number;
}

export interface DatasetMeta {
  datasetReference: { projectId: string; datasetId: string };
  location: string;
  tables: Map<string, TableMeta>;
}

export interface ProjectMeta {
  hasBilling: boolean;
  isApiOn: boolean;
  datasets: Map<string, DatasetMeta>;
}

/** DuckDB's types for those of the API. */
export const duckDbTypes: Readonly<Record<string, string>> = {
  STRING: "VARCHAR",
  FLOAT: "DOUBLE",
  INTEGER: "BIGINT",
  NUMERIC: "DECIMAL(38, 9)",
  BOOLEAN: "BOOLEAN",
  DATE: "DATE",
  DATETIME: "TIMESTAMP",
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table's name in DuckDB. */
export const duckDbName = ({ projectId, datasetId, tableId }: TableMeta["tableReference"]): string =>
  [projectId, datasetId, tableId].map(quoted).join(".");

export { quoted };
