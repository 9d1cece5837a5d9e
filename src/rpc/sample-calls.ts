/** The sidebar's calls for the sample data. */
export interface SampleCalls {
  /** Adds the sample data in sheets of its own; adding it again adds what was deleted. */
  addSampleData(): AddedSample;
  /**
   * Removes the sample data and the reports on it. With `ask`, it removes nothing if something of the users would be lost,
   * and returns where; `keep` leaves those sheets, `remove` removes them, too.
   */
  removeSampleData(usedSheets: "ask" | "keep" | "remove"): RemovedSample;
}

export interface AddedSample {
  /** The number of sheets of the sample data. */
  sheets: number;
  /** Sheets of an interrupted removal that stay, because somebody wrote into them or uses them. */
  kept: string[];
}

export type RemovedSample = { done: true } | { done: false; usedSheets: UsedSampleSheet[] };

/** A sheet of the sample data with something that a user made. */
export interface UsedSampleSheet {
  sheetId: number;
  sheet: string;
  /** Rows that were changed or written in, at most five. */
  rows: number[];
  /** Sheets whose formulas refer to this one. */
  usedIn: string[];
}
