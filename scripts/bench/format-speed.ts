import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { formats } from "../../src/exports/index.ts";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { decodeInChunks, detectEncoding } from "../../src/importer/files/decode-text.ts";
import { detectDialect } from "../../src/importer/files/detect-dialect.ts";
import { findSections } from "../../src/importer/files/find-sections.ts";
import { createRecordParser } from "../../src/importer/files/parse-records.ts";
import { readFile } from "../../src/importer/files/read-file.ts";
import { recognizeHeader } from "../../src/importer/files/recognize-header.ts";

const folder = "test/exports/fixtures";
const wantedRows = 20_000;
const decodeText = (part: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(part);

/** The fixture with its rows repeated to about 20,000; unchanged, to be read 200 times, if it is more than rows below one header. */
function enlargeFixture(bytes: Uint8Array): { bytes: Uint8Array; times: number } {
  const chunks = [...decodeInChunks(bytes, detectEncoding(bytes), decodeText)];
  const dialect = detectDialect(
    chunks[0]?.text ?? "",
    (cells, title) => recognizeHeader(cells, formats, title) !== null,
  );
  const parser = createRecordParser(dialect);
  const records = chunks.flatMap((chunk) => parser.read(chunk));
  const { known } = findSections(records, formats);
  const [section] = known;
  if (section === undefined || known.length > 1 || section.header.format.layout !== undefined)
    return { bytes, times: 200 };
  const precedingRecords = records.slice(0, section.firstRowIndex);
  const times = Math.ceil(wantedRows / section.rows.length);
  const rows = Array.from({ length: times }, () => section.rows).flat();
  const text = Papa.unparse([...precedingRecords, ...rows] as string[][], {
    delimiter: dialect.delimiter,
    newline: "\n",
  });
  return { bytes: new TextEncoder().encode(text), times: 1 };
}

/** Rows read per second of CPU time, by format, from its first fixture. */
export async function measureFormats(): Promise<Map<string, number>> {
  const speeds = new Map<string, number>();
  for (const format of readdirSync(folder).sort()) {
    const name = readdirSync(join(folder, format)).find((file) => !file.endsWith(".json")) as string;
    let fixture: ReturnType<typeof enlargeFixture>;
    try {
      fixture = enlargeFixture(new Uint8Array(readFileSync(join(folder, format, name))));
    } catch {
      // A fixture in another encoding than UTF-8 is read unchanged.
      fixture = { bytes: new Uint8Array(readFileSync(join(folder, format, name))), times: 200 };
    }
    let rows = 0;
    const start = process.cpuUsage();
    for (let time = 0; time < fixture.times; time++) {
      const results = await readFile(
        { name, bytes: fixture.bytes },
        { language: "en", today: "2026-06-01", decodeText },
      );
      for (const result of results) if (!isRejectedFile(result)) rows += result.rows.length;
    }
    const { user, system } = process.cpuUsage(start);
    speeds.set(format, rows / ((user + system) / 1e6));
  }
  return speeds;
}
