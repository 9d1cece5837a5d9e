import type { Batch, RejectedFile } from "../../../importer/files/batch.ts";
import { readFile } from "../../../importer/files/read-file.ts";
import type { ExcelReader } from "../../../importer/files/read-options.ts";
import type { Mapping } from "../../../importer/mapping/mapping.ts";
import type { Language } from "../../../text/language.ts";
import { sidebarText } from "../../../text/sidebar/index.ts";
import { dayAt, type ZoneOffset } from "../../../time/zone-offset.ts";

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

/** Reads a chosen file in the browser. Never rejects: an unreadable file becomes a `RejectedFile`. */
export async function readChosenFile(file: File, context: ReadContext): Promise<(Batch | RejectedFile)[]> {
  const { brokenFile } = sidebarText[context.language].choose;
  const { exportedOn, ...others } = context;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readFile(
      {
        ...{ name: file.name, bytes, modifiedOn: dayAt(file.lastModified, context.offset) },
        ...(exportedOn !== undefined && { exportedOn }),
      },
      { ...others, decodeText, loadExcelReader: loadExcelReader, pause },
    );
  } catch {
    return [{ file: file.name, error: brokenFile }];
  }
}

function decodeText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The Excel reader is large, so it is evaluated only when the first Excel file is read. */
async function loadExcelReader(): Promise<ExcelReader> {
  return (await import("../../../importer/files/read-excel.ts")).readExcel;
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
