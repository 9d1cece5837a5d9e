import type { WorkbookSnapshot } from "../emulator/engine/workbook.ts";
import type { ScriptState } from "../emulator/script-project.ts";

/** What is kept of one workbook. */
export interface SavedWorkbook {
  version: 1;
  workbook: WorkbookSnapshot;
  /** The script's properties and triggers of this document. */
  document: Pick<ScriptState, "triggers" | "stateTokens"> & { properties: Record<string, string>; isEnabled: boolean };
}

/** What is kept for the user and the script across workbooks. */
export interface SavedScript {
  version: 1;
  language: string | null;
  scriptProperties: Record<string, string>;
  userProperties: Record<string, Record<string, string>>;
}

/** What the page sends to be kept. */
export interface SaveRequest {
  name: string;
  workbook: SavedWorkbook;
  script: SavedScript;
}

/** What the page needs to begin. */
export interface PageStart {
  name: string;
  names: string[];
  saved: SavedWorkbook | null;
  script: SavedScript | null;
  /** The add-on's built files. */
  files: Record<string, string>;
  /** What the command line asked for; null where it said nothing. */
  locale: string | null;
  language: string | null;
  /** Platforms are stand-ins with invented accounts. */
  isDemo: boolean;
  /** A new workbook opens the add-on's sidebar by itself. */
  opensSidebar: boolean;
  /** Script properties that hold whatever was kept: where sign-ins return to, and the apps that they use. */
  scriptProperties: Record<string, string>;
  /** Addresses that lead elsewhere, also where the sidebar links to them. */
  upstreams: Record<string, string>;
  /** Where sidebars are served: another origin than the page, as on Google. */
  frameOrigin: string;
}

/** Takes a script's state apart into what belongs to the document and what does not. */
export function split(state: ScriptState, document: string, language: string | null) {
  const { scriptProperties, userProperties, documentProperties, triggers, stateTokens, enabledDocuments } = state;
  const script: SavedScript = { version: 1, language, scriptProperties, userProperties };
  const properties = documentProperties[document] ?? {};
  return { script, document: { properties, triggers, stateTokens, isEnabled: enabledDocuments.includes(document) } };
}

/** Puts a script's state together again. */
export function join(script: SavedScript | null, saved: SavedWorkbook | null, document: string): ScriptState {
  return {
    scriptProperties: script?.scriptProperties ?? {},
    userProperties: script?.userProperties ?? {},
    documentProperties: { [document]: saved?.document.properties ?? {} },
    triggers: saved?.document.triggers ?? [],
    stateTokens: saved?.document.stateTokens ?? {},
    enabledDocuments: saved?.document.isEnabled ? [document] : [],
  };
}
