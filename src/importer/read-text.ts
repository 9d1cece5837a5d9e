import { formats } from "../exports/index.ts";
import { importerTexts } from "../text/importer/index.ts";
import { type Batch, isRefusal, type Refusal } from "./batch.ts";
import { type Dialect, findDialect } from "./csv-dialect.ts";
import { decodeParts, type Encoding, legacyEncoding, NotThisEncoding, sniffEncoding } from "./decode.ts";
import { hasManyControls } from "./legacy-encoding.ts";
import { concludeTables, readTables } from "./read-tables.ts";
import { breathe, type ReadingOptions, type SourceFile } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { type RecordParser, type Records, recordParser } from "./records.ts";
import { NeedsWholeFile, openTableStream, type TableStream } from "./table-stream.ts";

type Results = (Batch | Refusal)[];

/** Reads a file of text. What turns out otherwise than its beginning promised is read again from the start. */
export async function readText(file: SourceFile, options: ReadingOptions): Promise<Results> {
  let encoding = sniffEncoding(file.bytes);
  let isStreamed = true;
  for (;;) {
    try {
      return await readAs(file, encoding, isStreamed, options);
    } catch (error) {
      if (error instanceof NeedsWholeFile && isStreamed) isStreamed = false;
      else if (error instanceof NotThisEncoding) {
        const { damaged, notText } = importerTexts[options.language].refused;
        const isUtf8 = encoding.name === "utf-8";
        const legacy = isUtf8 ? legacyEncoding(error, options.decodeText) : null;
        if (legacy === null) return [{ file: file.name, error: isUtf8 ? notText : damaged }];
        encoding = legacy;
      } else throw error;
    }
  }
}

const isKnownHeader = (cells: readonly string[], title: string | null) => recognise(cells, formats, title) !== null;

/**
 * A large file with one table is read row by row, part after part; of any other all cells are gathered before the tables
 * in them are looked for.
 */
async function readAs(file: SourceFile, encoding: Encoding, isStreamed: boolean, options: ReadingOptions) {
  const text = importerTexts[options.language].refused;
  const refuse = (error: Refusal["error"]): Results => [{ file: file.name, error }];
  let opened: { dialect: Dialect; parser: RecordParser; all: Records } | null = null;
  let stream: TableStream | null = null;
  let isEmpty = true;
  for (const part of decodeParts(file.bytes, encoding, options.decodeText)) {
    const isFirst = opened === null;
    if (opened === null) {
      if (hasManyControls(part.text)) return refuse(text.notText);
      const dialect = findDialect(part.text, isKnownHeader);
      const parser = recordParser(dialect);
      opened = { dialect, parser, all: { records: [], badQuotes: parser.badQuotes } };
    }
    isEmpty = isEmpty && part.text.trim() === "";
    const { parser, all } = opened;
    const records = parser.feed(part);
    const fault = parser.fault();
    if (fault !== null && !isEmpty) return refuse(text[fault.why](fault.row));
    if (stream !== null) stream.feed(records, part.isLast);
    else for (const record of records) all.records.push(record);
    if (isFirst && isStreamed && !part.isLast) stream = openTableStream(all, file, options);
    if (isFirst && stream !== null) all.records = [];
    await breathe(options, part.done * (stream === null ? 0.7 : 1));
  }
  if (opened === null || isEmpty) return refuse(text.empty);
  const results =
    stream === null
      ? await readTables(file, [opened.all], options)
      : concludeTables(file, { batches: [stream.finish()], refused: [], left: [], first: "" }, options);
  const what = importerTexts[options.language].warnings.repaired();
  for (const result of results)
    if (opened.dialect.rowsQuoted && !isRefusal(result)) result.warnings.push({ what, count: result.rows.length });
  return results;
}
