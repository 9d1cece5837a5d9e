import type { WorkbookSnapshot } from "../emulator/engine/workbook.ts";
import type { ScriptState } from "../emulator/script-project.ts";

/** The saved state of one spreadsheet. */
export interface SavedWorkbook {
  version: 1;
  workbook: WorkbookSnapshot;
  /** The script's properties, triggers and state tokens for this document. */
  document: Pick<ScriptState, "triggers" | "stateTokens"> & { properties: Record<string, string>; isEnabled: boolean };
}

/** The saved state of the user and the script across spreadsheets. */
export interface SavedScript {
  version: 1;
  language: string | null;
  scriptProperties: Record<string, string>;
  userProperties: Record<string, Record<string, string>>;
}

/** What the page sends to the server to save. */
export interface SaveRequest {
  name: string;
  workbook: SavedWorkbook;
  script: SavedScript;
}

/** What the page needs to start. */
export interface PageStart {
  name: string;
  names: string[];
  saved: SavedWorkbook | null;
  script: SavedScript | null;
  /** The add-on's built files. */
  files: Record<string, string>;
  /** From the command line; null if not given. */
  locale: string | null;
  language: string | null;
  /** Whether platforms are mocks with invented accounts. */
  isDemo: boolean;
  /** Whether a new spreadsheet opens the sidebar automatically. */
  opensSidebar: boolean;
  /** Script properties that override saved ones: the redirect address of sign-ins, and their apps. */
  scriptProperties: Record<string, string>;
  /** Addresses that are replaced by others in requests and links, such as a platform's by its mock's. */
  upstreams: Record<string, string>;
  /** Where sidebars are served: another origin than the page's, as in Google Sheets. */
  frameOrigin: string;
}

/** Splits a script's state into the document's part and the rest. */
export function splitState(state: ScriptState, document: string, language: string | null) {
  const { scriptProperties, userProperties, documentProperties, triggers, stateTokens, enabledDocuments } = state;
  const script: SavedScript = { version: 1, language, scriptProperties, userProperties };
  const properties = documentProperties[document] ?? {};
  return { script, document: { properties, triggers, stateTokens, isEnabled: enabledDocuments.includes(document) } };
}

/** Restores a script's state from its saved parts. */
export function joinState(script: SavedScript | null, saved: SavedWorkbook | null, document: string): ScriptState {
  return {
    scriptProperties: script?.scriptProperties ?? {},
    userProperties: script?.userProperties ?? {},
    documentProperties: { [document]: saved?.document.properties ?? {} },
    triggers: saved?.document.triggers ?? [],
    stateTokens: saved?.document.stateTokens ?? {},
    enabledDocuments: saved?.document.isEnabled ? [document] : [],
  };
}
