/** The Formulas tab's calls to the script. */
export interface FormulaCalls {
  /**
   * Writes the function's formula into the selected cell, over imported columns that fit; without any, an example into free
   * cells. Throws `UserError` where that would overwrite something.
   */
  insertFormula(request: InsertFormulaRequest): InsertedFormula;
}

export interface InsertFormulaRequest {
  /** The function's name. */
  name: string;
  args: InsertedArgument[];
  /** Whether the function calculates each row by itself, so that its arguments can be cells of one row. */
  eachRow: boolean;
  /** The title of a column of results. */
  heading: string;
  /** The number format of results, in US notation. */
  format: string;
  /** Inserted where no import has the columns. */
  example: ExampleTable;
}

/** An argument: a reference to the columns of `fields` if a sheet has them. */
export interface InsertedArgument {
  fields: string[];
  /** Whether the argument takes all of the fields, side by side, or the first one that has a column. */
  several: boolean;
  isOptional: boolean;
  /** Whether the argument is read once for all rows, such as a history to compare with. */
  isForAllRows: boolean;
}

/** Columns of numbers and the formula beside them, for the user to replace the numbers. */
export interface ExampleTable {
  columns: ExampleColumn[];
  /** The formula's arguments: from which to which of the columns, or as written in English. */
  args: ({ first: number; last: number } | { text: string })[];
  /** How many cells the formula fills, one below the other. */
  results: number;
  format: string;
}

export interface ExampleColumn {
  heading: string;
  /** Dates and durations are serial numbers. */
  cells: (number | string)[];
  /** The cells' number format, in US notation. */
  format: string;
}

export interface InsertedFormula {
  /** The cell it was written to, such as `Posts!H2`; the range of an example. */
  cell: string;
  formula: string;
  isExample: boolean;
}
