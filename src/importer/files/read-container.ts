import { importerTexts } from "../../text/importer/index.ts";
import type { Batch, RejectedFile } from "./batch.ts";
import { inheritPeriods } from "./inherit-periods.ts";
import { CancelledError, PasswordProtectedError, type ReadOptions, type SourceFile } from "./read-options.ts";
import { readAtOnce, readXlsx } from "./read-workbook.ts";
import { filesInZip, gunzip, TooLargeError, unzipOne } from "./unpack.ts";
import { findPart, isXlsx } from "./xlsx/open-workbook.ts";
import type { ZipEntry } from "./zip-directory.ts";

type Results = (Batch | RejectedFile)[];
type ReadInnerFile = (file: SourceFile, options: ReadOptions) => Promise<Results>;

/**
 * Unpacks a zip, gz or Excel file and reads what is inside; null if the file is none of these. An archive within an
 * archive (`isInside`) is rejected, since nesting has no end.
 */
export async function readContainer(
  file: SourceFile,
  options: ReadOptions,
  readInnerFile: ReadInnerFile,
  isInside: boolean,
): Promise<Results | null> {
  const kind = containerKind(file.bytes);
  if (kind === null) return null;
  const text = importerTexts[options.language].refused;
  const reject = (error: RejectedFile["error"]): Results => [{ file: file.name, error }];
  try {
    if (kind === "GZ" && !isInside) {
      const bytes = await gunzip(file.bytes, options);
      return await readInnerFile({ ...file, name: file.name.replace(/\.gz$/i, ""), bytes }, options);
    }
    if (kind === "ZIP") {
      const files = filesInZip(file.bytes, options);
      if (isXlsx(files)) return await readXlsx(file, files, options);
      const other = otherSpreadsheet(files);
      if (other !== null) return reject(text.otherSpreadsheet(other));
      return isInside ? reject(text.container(kind)) : await readArchive(file, files, options, readInnerFile);
    }
    if (kind === "XLS") return await readAtOnce(file, options);
  } catch (error) {
    if (error instanceof TooLargeError) return reject(text.tooLarge);
    if (error instanceof PasswordProtectedError) return reject(text.locked);
    if (error instanceof CancelledError) throw error;
    return reject(text.damaged);
  }
  return reject(text.container(kind));
}

async function readArchive(
  file: SourceFile,
  files: readonly ZipEntry[],
  options: ReadOptions,
  readInnerFile: ReadInnerFile,
): Promise<Results> {
  const results: Results = [];
  for (const [i, entry] of files.entries()) {
    const onProgress = (done: number) => options.onProgress?.((i + done) / files.length);
    const entryOptions = { ...options, onProgress };
    const bytes = await unzipOne(file.bytes, entry, entryOptions);
    results.push(...(await readInnerFile({ ...file, name: `${file.name}/${entry.name}`, bytes }, entryOptions)));
  }
  inheritPeriods(results, options);
  const { noFiles } = importerTexts[options.language].refused;
  return files.length === 0 ? [{ file: file.name, error: noFiles }] : results;
}

/** The kind of spreadsheet that is an archive, too, but is not read; null for any other archive. */
function otherSpreadsheet(files: readonly ZipEntry[]): string | null {
  if (findPart(files, "xl/workbook.bin") !== null) return "Excel (.xlsb)";
  if (findPart(files, "content.xml") !== null && findPart(files, "META-INF/manifest.xml") !== null)
    return "OpenDocument (.ods)";
  return findPart(files, "Index/Document.iwa") === null ? null : "Numbers";
}

/** The first bytes of binary files that can hold a table, with the name that users know. */
const signatures: readonly [kind: "ZIP" | "GZ" | "XLS" | "PDF", bytes: readonly number[]][] = [
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["ZIP", [0x50, 0x4b, 0x05, 0x06]],
  ["GZ", [0x1f, 0x8b]],
  ["XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
];

function containerKind(bytes: Uint8Array) {
  return signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}
