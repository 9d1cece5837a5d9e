import type { Language } from "../text/language.ts";
import type { MadeReport } from "./report-calls.ts";

/** What an agency sets for the client that a spreadsheet is about. Texts are "" where nothing is set. */
export interface Client {
  name: string;
  /** Names or IDs. Imports take no rows of others; with none, they take all. */
  accounts: string[];
  /** The color of headings and charts in reports, such as `#0b3d66`. */
  color: string;
  /** The address of an image. */
  logo: string;
  /** Such as `EUR`. */
  currency: string;
}

/** The calls about clients of an agency. */
export interface ClientCalls {
  /**
   * Saves the client's settings and the spreadsheet's language, and creates the sheet with the row that overviews read.
   * Returns the settings as they are stored.
   */
  saveClient(client: Client, language: Language): Client;
  /** Opens the sheet that compares clients; creates it, without any, if there is none. */
  openOverview(): MadeReport;
}
