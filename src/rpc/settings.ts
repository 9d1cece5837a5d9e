import type { ClientScope } from "../importer/client/account-finder.ts";
import type { TableName } from "../tables/define-table.ts";
import type { Language } from "../text/language.ts";
import type { DamagedText } from "./damaged-text.ts";

/** What the sidebar needs before it shows anything. */
export interface Settings {
  /** The language that the user has chosen; null until then. */
  language: Language | null;
  /** Such as `nl_BE`. */
  userLocale: string;
  spreadsheetLocale: string;
  /** The language of the names of sheets and columns. */
  spreadsheetLanguage: Language;
  /** The spreadsheet's time zone, such as `Europe/Amsterdam`. */
  timeZone: string;
  sheets: SheetSettings[];
  followers: KnownFollowers[];
  /** How many there are of what the Data tab loads only then: imports from platforms, this user's connections, brands. */
  incoming: { imports: number; connections: number; brands: number };
  /** Imports have written to BigQuery, of which no sheet tells. */
  hasImportsInBigQuery?: true;
  /** After how many months mentions are blanked; null keeps them, missing if nobody has been asked yet. */
  mentionMonths?: number | null;
  /** The client's accounts and the tracked brands; missing if imports take rows of any account. */
  client?: ClientScope;
  /** Stored texts that were found damaged within the last week, and set aside. */
  damaged?: DamagedText[];
  /** The names of files whose import was cut off; importing them again finishes it. */
  cutOff?: string[];
}

export interface SheetSettings {
  /** Undefined for a sheet without a table. */
  sheetId?: number;
  name: string;
  /** The sheet's table; null for a sheet without one. */
  table: TableName | null;
  /** Rows of that table. */
  rows: number;
  /** Whether it belongs to the sample data, which no import may write to. */
  isSample?: true;
}

export interface KnownFollowers {
  platform: string;
  /** As named in files; "" if not known. */
  account: string;
  followers: number;
}

/** What came of removing a user's data. */
export interface RemovedData {
  /** Names of the platforms that could not be told, or have no way to be told. */
  notRevoked: string[];
}
