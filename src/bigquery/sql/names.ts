/** Where the tables are. */
export interface DatasetName {
  project: string;
  dataset: string;
}

/** A table's full name in SQL. Names of projects, datasets and tables hold no backtick; see `isDatasetId`. */
export const sqlName = ({ project, dataset }: DatasetName, table: string): string =>
  `\`${project}\`.\`${dataset}\`.\`${table}\``;

/** A text as a literal of SQL. */
export const sqlText = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** A column that a statement writes: some names, such as `date`, are also types. */
export const written = (column: string): string => `\`${column}\``;
