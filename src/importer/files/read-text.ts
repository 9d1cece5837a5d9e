import { formats } from "../../exports/index.ts";
import { importerTexts } from "../../text/importer/index.ts";
import { type Batch, isRejectedFile, type RejectedFile } from "./batch.ts";
import {
  decodeInChunks,
  detectEncoding,
  detectLegacyEncoding,
  type Encoding,
  WrongEncodingError,
} from "./decode-text.ts";
import { detectDialect } from "./detect-dialect.ts";
import { hasManyControls } from "./detect-legacy-encoding.ts";
import { type OtherKind, otherKindOfText } from "./other-kinds.ts";
import { createRecordParser, type Dialect, type RecordParser, type Records } from "./parse-records.ts";
import { readJsonTables } from "./read-json.ts";
import { type ReadOptions, type SourceFile, yieldToPage } from "./read-options.ts";
import { readTables, toResults } from "./read-tables.ts";
import { recognizeHeader } from "./recognize-header.ts";
import { detectLetterRepair } from "./repair-letters.ts";
import { createTableStream, NeedsWholeFileError, type TableStream } from "./stream-table.ts";

type Results = (Batch | RejectedFile)[];

/** Reads a text file. Starts over if the encoding or the single table seen at the beginning turns out wrong. */
export async function readText(file: SourceFile, options: ReadOptions): Promise<Results> {
  let encoding = detectEncoding(file.bytes);
  let isStreamed = true;
  for (;;) {
    try {
      return await readAsEncoding(file, encoding, isStreamed, options);
    } catch (error) {
      if (error instanceof NeedsWholeFileError && isStreamed) isStreamed = false;
      else if (error instanceof WrongEncodingError) {
        const { damaged, notText } = importerTexts[options.language].refused;
        const isUtf8 = encoding.name === "utf-8";
        const legacy = isUtf8 ? detectLegacyEncoding(error, options.decodeText) : null;
        if (legacy === null) return [{ file: file.name, error: isUtf8 ? notText : damaged }];
        encoding = legacy;
      } else throw error;
    }
  }
}

const isKnownHeader = (cells: readonly string[], title: string | null) =>
  recognizeHeader(cells, formats, title) !== null;

/** What a text is that holds no table, by its beginning; null if it may hold one. */
function kindOfText(text: string): "json" | "webPage" | OtherKind | null {
  const start = text.slice(0, 1_000).replace(/^[\uFEFF\s]+/, "");
  if (
    /^(?:window\.YTD\.[\w.]+\s*=\s*\[|\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[[{\]]|"(?:[^"\\]|\\.)*"\s*[,\]]))/.test(
      start,
    )
  )
    return "json";
  // A web page saved with its pictures, by Excel or a browser.
  if (/^(?:MIME-Version:|From: <Saved by )[\s\S]*multipart\/related/i.test(start)) return "webPage";
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table)\b/i.test(start)
    ? "webPage"
    : otherKindOfText(start);
}

/** JSON is only read where a format knows it: users cannot map what has no columns. */
async function readJson(file: SourceFile, options: ReadOptions): Promise<Results> {
  const encoding = detectEncoding(file.bytes);
  let text = "";
  for (const chunk of decodeInChunks(file.bytes, encoding, options.decodeText)) {
    text += chunk.text;
    await yieldToPage(options, chunk.done * 0.5);
  }
  const { tables, leftOut } = readJsonTables(text, options.decodeText);
  if (tables.length > 0) {
    const results = await readTables(file, tables, options);
    const batch = results.find((result): result is Batch => !isRejectedFile(result));
    const what = importerTexts[options.language].warnings.leftOut(leftOut.join("; "));
    if (leftOut.length > 0) batch?.warnings.push({ what, count: leftOut.length });
    return results;
  }
  return [{ file: file.name, error: importerTexts[options.language].refused.json }];
}

/**
 * A file of several chunks with a single table is streamed (`createTableStream`). Otherwise all cells are collected
 * first, then searched for tables (`readTables`).
 */
async function readAsEncoding(file: SourceFile, encoding: Encoding, isStreamed: boolean, options: ReadOptions) {
  const text = importerTexts[options.language].refused;
  const reject = (error: RejectedFile["error"]): Results => [{ file: file.name, error }];
  let parsing: { dialect: Dialect; parser: RecordParser; allRecords: Records } | null = null;
  let stream: TableStream | null = null;
  let isEmpty = true;
  let repairedChunks = 0;
  for (const decoded of decodeInChunks(file.bytes, encoding, options.decodeText)) {
    const repair = detectLetterRepair(decoded.text, options.decodeText);
    const chunk = repair === null ? decoded : { ...decoded, text: repair(decoded.text) };
    if (repair !== null) repairedChunks += 1;
    const isFirst = parsing === null;
    if (parsing === null) {
      if (hasManyControls(chunk.text)) return reject(text.notText);
      const kind = kindOfText(chunk.text);
      if (kind === "json") return await readJson(file, options);
      if (kind === "webPage") return reject(text.webPage);
      if (kind !== null) return reject(text.otherKind(importerTexts[options.language].kinds[kind]));
      const dialect = detectDialect(chunk.text, isKnownHeader);
      const parser = createRecordParser(dialect);
      parsing = { dialect, parser, allRecords: { records: [], rowsWithBadQuotes: parser.rowsWithBadQuotes } };
    }
    isEmpty = isEmpty && chunk.text.trim() === "";
    const { parser, allRecords } = parsing;
    const records = parser.read(chunk);
    const parseError = parser.error();
    if (parseError !== null && !isEmpty) return reject(text[parseError.reason](parseError.row));
    if (stream !== null) stream.read(records, chunk.isLast);
    else for (const record of records) allRecords.records.push(record);
    if (isFirst && isStreamed && !chunk.isLast) stream = createTableStream(allRecords, file, options);
    if (isFirst && stream !== null) allRecords.records = [];
    await yieldToPage(options, chunk.done * (stream === null ? 0.7 : 1));
  }
  if (parsing === null || isEmpty) return reject(text.empty);
  const results =
    stream === null
      ? await readTables(file, [parsing.allRecords], options)
      : toResults(
          file,
          { batches: [stream.finish()], rejectedFormats: [], unknownTables: [], firstLineText: "" },
          options,
        );
  const { repaired: repairedText, letters, encoding: encodingText } = importerTexts[options.language].warnings;
  const message = repairedText();
  for (const result of results)
    if (repairedChunks > 0 && !isRejectedFile(result))
      result.warnings.push({ what: letters(), count: result.rows.length });
  for (const result of results)
    if (encoding.isCertain === false && !isRejectedFile(result))
      result.warnings.push({ what: encodingText(encoding.name), count: result.rows.length });
  for (const result of results)
    if (parsing.dialect.areRowsQuoted && !isRejectedFile(result))
      result.warnings.push({ what: message, count: result.rows.length });
  return results;
}
