import { importerTexts } from "../../text/importer/index.ts";
import { type Batch, isRejectedFile, type RejectedFile } from "./batch.ts";
import { joinOneColumn } from "./join-one-column.ts";
import { PasswordProtectedError, type ReadOptions, type SourceFile, yieldToPage } from "./read-options.ts";
import { readTables, type SheetRecords, toResults } from "./read-tables.ts";
import { readText } from "./read-text.ts";
import { createTableStream, NeedsWholeFileError, type TableStream } from "./stream-table.ts";
import { openWorkbook, type Workbook } from "./xlsx/open-workbook.ts";
import { readPart } from "./xlsx/read-parts.ts";
import { createSheetScanner } from "./xlsx/scan-sheet.ts";
import { UnsupportedXmlError } from "./xlsx/xml.ts";
import type { ZipEntry } from "./zip-directory.ts";

type Results = (Batch | RejectedFile)[];

/** What SheetJS may unpack: it reads all at once, and takes about a second for this much. */
const maxBytesAtOnce = 20 << 20;

/** Reads an xlsx file, sheet by sheet and step by step; `files` are those of its archive. */
export async function readXlsx(file: SourceFile, files: readonly ZipEntry[], options: ReadOptions): Promise<Results> {
  try {
    const workbook = await openWorkbook(file.bytes, files, options);
    const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
    const notes = {
      hidden: workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
      beyond: { cells: [], count: 0 },
      hasRepairedLetters: workbook.hasRepairedLetters,
    };
    try {
      return withNotes(await readSheets(file, workbook, visible, visible.length === 1, notes, options), notes, options);
    } catch (error) {
      if (!(error instanceof NeedsWholeFileError)) throw error;
      return withNotes(await readSheets(file, workbook, visible, false, notes, options), notes, options);
    }
  } catch (error) {
    const size = files.reduce((sum, entry) => sum + entry.size, 0);
    if (!(error instanceof UnsupportedXmlError) || size > maxBytesAtOnce) throw error;
    return readAtOnce(file, file.bytes, options);
  }
}

/** Reads an xls file, an xlsx file with unusual XML, or a table in HTML or XML, with SheetJS. */
export async function readAtOnce(
  file: SourceFile,
  content: Uint8Array | string,
  options: ReadOptions,
): Promise<Results> {
  if (options.loadExcelReader === undefined) {
    const { container } = importerTexts[options.language].refused;
    return [{ file: file.name, error: container("Excel") }];
  }
  const read = await options.loadExcelReader();
  const sheets = read(content);
  if (sheets === null) throw new PasswordProtectedError();
  const notes = {
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    beyond: { cells: [], count: 0 },
    hasRepairedLetters: false,
  };
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const records = visible.map(({ records, ...sheet }) => ({ records, rowsWithBadQuotes: new Set<number>(), sheet }));
  return withNotes(await readCollected(file, records, options), notes, options);
}

interface Notes {
  hidden: readonly string[];
  /** Cells far beside the table, such as "XFD12": the first of each sheet, and how many there are. */
  beyond: { cells: string[]; count: number };
  hasRepairedLetters: boolean;
}

/** Reads the cells of sheets; a single sheet with a single table is read as it is unpacked. */
async function readSheets(
  file: SourceFile,
  workbook: Workbook,
  sheets: Workbook["sheets"],
  isStreamed: boolean,
  notes: Notes,
  options: ReadOptions,
): Promise<Results> {
  const collected: SheetRecords[] = [];
  const beyond: Notes["beyond"] = { cells: [], count: 0 };
  notes.beyond = beyond;
  let stream: TableStream | null = null;
  for (const { name, entry } of sheets) {
    const scanner = createSheetScanner(workbook, options.decodeText);
    const sheet = { name, columnsWithoutYear: scanner.columnsWithoutYear };
    const records: SheetRecords = { records: [], rowsWithBadQuotes: new Set(), sheet };
    let isFirst = true;
    await readPart(file.bytes, entry, options, async (xml, done) => {
      const taken = scanner.scan(xml);
      const rows = scanner.take(taken === null);
      if (stream === null) for (const row of rows) records.records.push(row);
      else stream.read(rows, taken === null);
      if (isFirst && isStreamed && taken !== null) {
        stream = createTableStream(records, file, options);
        if (stream !== null) records.records = [];
      }
      isFirst = false;
      await yieldToPage(options, done * 0.7);
      return taken;
    });
    beyond.cells.push(...scanner.beyond.cells);
    beyond.count += scanner.beyond.count;
    collected.push(records);
  }
  if (stream === null) return readCollected(file, collected, options);
  const batches = [(stream as TableStream).finish()];
  return toResults(file, { batches, rejectedFormats: [], unknownTables: [], firstLineText: "" }, options);
}

/** Reads the tables of sheets; a sheet with all of a text file in one column is read as that file. */
async function readCollected(file: SourceFile, sheets: readonly SheetRecords[], options: ReadOptions) {
  const joined = sheets.map(({ records }) => joinOneColumn(records));
  const text = joined.filter((one) => one !== null).join("\n\n");
  if (text === "") return readTables(file, sheets, options);
  const others = sheets.filter((_, i) => joined[i] === null && sheets[i]?.records.length !== 0);
  const results = await readText({ ...file, bytes: new TextEncoder().encode(text) }, options);
  return others.length === 0 ? results : [...results, ...(await readTables(file, others, options))];
}

const firstOf = ({ cells, count }: Notes["beyond"]): string => cells.join(", ") + (count > cells.length ? " …" : "");

/** Names what of the file was left out. */
function withNotes(results: Results, { hidden, beyond, hasRepairedLetters }: Notes, options: ReadOptions): Results {
  const text = importerTexts[options.language].warnings;
  const notes = [
    ...(hasRepairedLetters ? [{ what: text.letters(), count: 1 }] : []),
    ...(hidden.length > 0 ? [{ what: text.hiddenSheets(hidden.join(", ")), count: hidden.length }] : []),
    ...(beyond.count === 0 ? [] : [{ what: text.cellsBeside(firstOf(beyond)), count: beyond.count }]),
  ];
  const first = results.find((result) => !isRejectedFile(result)) as Batch | undefined;
  if (first !== undefined) first.warnings.push(...notes);
  else
    for (const result of results)
      if (isRejectedFile(result))
        result.error = { ...result.error, what: [result.error.what, ...notes.map(({ what }) => what)].join(" ") };
  return results;
}
