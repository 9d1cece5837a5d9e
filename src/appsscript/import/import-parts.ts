/** What was imported at once into several tables has an import for each, with one line in the history and one undo. */

/** The id of a run's import into a table. */
export const partOfRun = (run: string, table: string): string => `${run}.${table}`;

/** The run that an import is a part of; its own id if it is none. */
export const wholeOfPart = (id: string): string => id.split(".")[0] as string;
