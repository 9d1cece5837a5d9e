import { type Batch, isRejectedFile, type RejectedFile } from "./batch.ts";
import {
  decodeInChunks,
  detectEncoding,
  detectLegacyEncoding,
  type Encoding,
  WrongEncodingError,
} from "./decode-text.ts";
import type { ReadOptions, SourceFile } from "./read-options.ts";
import { readAtOnce } from "./read-workbook.ts";

type Results = (Batch | RejectedFile)[];

/** More than a table in HTML has; SheetJS reads all at once. */
const maxBytes = 20 << 20;

const lessThan = 0x3c;

/**
 * Reads a table that a tool saved as HTML, or as XML of Excel 2003, and called an Excel file; null for any other file, such as
 * a web page for people.
 */
export async function readMarkup(file: SourceFile, options: ReadOptions): Promise<Results | null> {
  if (options.loadExcelReader === undefined || file.bytes.length > maxBytes) return null;
  if (!file.bytes.subarray(0, 64).includes(lessThan)) return null;
  const text = decodeAll(file.bytes, detectEncoding(file.bytes), options);
  if (text === null) return null;
  const isExcel = /^\s*<\?xml[\s\S]{0,2000}?<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(
    text,
  );
  if (!isExcel && !isHtmlTable(text)) return null;
  const results = await readAtOnce(file, text, options);
  const isTable = results.some((result) => !isRejectedFile(result) || result.mappable || result.isOtherExport);
  return isExcel || isTable ? results : null;
}

/** Web pages that hold a table beside much else have scripts, forms and menus. */
function isHtmlTable(text: string): boolean {
  if (
    !/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table)\b/i.test(text)
  )
    return false;
  return (text.match(/<tr\b/gi) ?? []).length > 1 && !/<(?:script|form|input|nav)\b/i.test(text);
}

function decodeAll(bytes: Uint8Array, encoding: Encoding, options: ReadOptions): string | null {
  try {
    return [...decodeInChunks(bytes, encoding, options.decodeText)].map(({ text }) => text).join("");
  } catch (error) {
    const legacy = error instanceof WrongEncodingError ? detectLegacyEncoding(error, options.decodeText) : null;
    return legacy === null || encoding.name !== "utf-8" ? null : decodeAll(bytes, legacy, options);
  }
}
