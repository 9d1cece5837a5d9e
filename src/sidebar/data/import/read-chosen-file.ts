import type { Batch, RejectedFile } from "../../../importer/files/batch.ts";
import type { ExcelReader } from "../../../importer/files/read-options.ts";
import type { Mapping } from "../../../importer/mapping/mapping.ts";
import type { Language } from "../../../text/language.ts";
import { sidebarText } from "../../../text/sidebar/index.ts";
import { dayAt, type ZoneOffset } from "../../../time/zone-offset.ts";
import { loadPart } from "../../load-part.ts";
import type { Server } from "../../server.ts";

interface ReadContext {
  language: Language;
  /** YYYY-MM-DD in the spreadsheet's time zone. */
  today: string;
  /** The spreadsheet's time zone. */
  offset: ZoneOffset;
  /** Day of the export, if the user has named it. */
  exportedOn: string | undefined;
  /** Mappings for files in unknown formats. */
  mappings: readonly Mapping[];
  /** `share` is the part of the file read so far, 0 to 1. */
  onProgress(share: number): void;
  isCancelled(): boolean;
}

/**
 * Reads a chosen file in the browser: an unreadable file becomes a `RejectedFile`. Rejects only if what reads it cannot be
 * loaded.
 */
export async function readChosenFile(
  server: Server,
  file: File,
  context: ReadContext,
): Promise<(Batch | RejectedFile)[]> {
  const { brokenFile } = sidebarText[context.language].choose;
  const { exportedOn, ...others } = context;
  const { readFile } = await loadPart(server, "FileReader");
  let failure: unknown = null;
  const loadExcelReader = async (): Promise<ExcelReader> => {
    try {
      return (await loadPart(server, "ExcelReader")).readExcel;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  const results = await readInBrowser();
  if (failure !== null) throw failure;
  return results;

  async function readInBrowser(): Promise<(Batch | RejectedFile)[]> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await readFile(
        {
          ...{ name: file.name, bytes, modifiedOn: dayAt(file.lastModified, context.offset) },
          ...(exportedOn !== undefined && { exportedOn }),
        },
        { ...others, decodeText, loadExcelReader, pause },
      );
    } catch {
      return [{ file: file.name, error: brokenFile }];
    }
  }
}

function decodeText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Work between two pauses, in milliseconds. A pause costs time itself, so they must not be too frequent. */
const maxWorkMs = 30;
let lastPauseAt = 0;

/** Yields to the page so that it can render and handle clicks, if `maxWorkMs` has passed since the last pause. */
export async function pause(): Promise<void> {
  if (performance.now() - lastPauseAt < maxWorkMs) return;
  await new Promise((resolve) => setTimeout(resolve));
  lastPauseAt = performance.now();
}
