import type { Batch, RejectedFile } from "../../importer/files/batch.ts";
import { readFile } from "../../importer/files/read-file.ts";
import type { ExcelReader } from "../../importer/files/read-options.ts";
import type { Mapping } from "../../importer/mapping/mapping.ts";
import type { Language } from "../../text/language.ts";
import { sidebarText } from "../../text/sidebar/index.ts";

interface ReadContext {
  language: Language;
  /** YYYY-MM-DD in the workbook's zone. */
  today: string;
  /** The workbook's. */
  timeZone: string;
  /** What is known of tables that no format knows. */
  mappings: readonly Mapping[];
  /** The share of the file that has been read, 0 to 1. */
  onProgress(share: number): void;
  isCancelled(): boolean;
}

/** Reads a chosen file here, in the browser. It never fails: what cannot be read is a refusal. */
export async function readChosenFile(file: File, context: ReadContext): Promise<(Batch | RejectedFile)[]> {
  const { brokenFile } = sidebarText[context.language].choose;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readFile(
      { name: file.name, bytes, modifiedOn: dayIn(context.timeZone, file.lastModified) },
      { ...context, decodeText, loadExcelReader: loadWorkbookReader, pause },
    );
  } catch {
    return [{ file: file.name, error: brokenFile }];
  }
}

function decodeText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Reads Excel workbooks. It is large, and evaluated when the first of them is dropped. */
async function loadWorkbookReader(): Promise<ExcelReader> {
  return (await import("../../importer/files/read-excel.ts")).readExcel;
}

/** Milliseconds of work after which the page may draw: each pause itself takes some. */
const maxWorkMs = 30;
let lastPauseAt = 0;

/** Lets the page draw and answer clicks between two pieces of work, once there has been some. */
export async function pause(): Promise<void> {
  if (performance.now() - lastPauseAt < maxWorkMs) return;
  await new Promise((resolve) => setTimeout(resolve));
  lastPauseAt = performance.now();
}

/** The day of a moment in a time zone, YYYY-MM-DD, which is how Sweden writes it. */
const dayIn = (timeZone: string, moment: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(moment);
