import type * as connectorTextsPart from "../connectors/texts.ts";
import type * as fileReaderPart from "../importer/file-reader.ts";
import type * as excelReaderPart from "../importer/files/read-excel.ts";
import { globalOfPart, type SidebarPart } from "../rpc/sidebar-parts.ts";
import { type Server, ServerError } from "./server.ts";

/** The build replaces this with the fingerprints of the parts that it was made with. */
declare const ENGAGEMENT_PARTS: Readonly<Record<SidebarPart, string>>;

interface Parts {
  FileReader: typeof fileReaderPart;
  ExcelReader: typeof excelReaderPart;
  ConnectorTexts: typeof connectorTextsPart;
}

const globals = globalThis as unknown as Record<string, unknown>;

/** A part that has been loaded; undefined before. */
export const loadedPart = <Name extends SidebarPart>(part: Name) =>
  globals[globalOfPart(part, ENGAGEMENT_PARTS[part])] as Parts[Name] | undefined;

const loading = new Map<SidebarPart, Promise<string>>();

/**
 * Loads a part of the sidebar, once. Rejects if it cannot be loaded; the next call then tries again. A part of another
 * version, which the script has if it was updated since the sidebar was opened, is not used.
 */
export async function loadPart<Name extends SidebarPart>(server: Server, part: Name): Promise<Parts[Name]> {
  const known = loadedPart(part);
  if (known) return known;
  const code = loading.get(part) ?? server.readSidebarPart(part);
  loading.set(part, code);
  try {
    run(part, await code);
  } finally {
    loading.delete(part);
  }
  const ran = loadedPart(part);
  if (!ran) throw new ServerError("outdated", `${part}: this is not the version of the sidebar`);
  return ran;
}

/** Runs code as a script of the page. */
function run(part: SidebarPart, code: string): void {
  if (loadedPart(part)) return;
  const script = document.createElement("script");
  script.text = code;
  document.head.append(script);
  script.remove();
}

/** What reads files, for what is only shown of a file that was read. */
export function fileReader(): typeof fileReaderPart {
  const part = loadedPart("FileReader");
  if (!part) throw new Error("No file was read yet.");
  return part;
}

/** The texts of connectors, for what is only shown once they are loaded. */
export function connectorTexts(): typeof connectorTextsPart.connectorTexts {
  const part = loadedPart("ConnectorTexts");
  if (!part) throw new Error("The texts of connectors are not loaded yet.");
  return part.connectorTexts;
}
