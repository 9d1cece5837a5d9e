import { importerTexts } from "../../text/importer/index.ts";
import type { Batch, RejectedFile } from "./batch.ts";
import { type OtherKind, otherKind, otherKindOfOffice, otherKindOfZip } from "./other-kinds.ts";
import { readArchive } from "./read-archive.ts";
import { CancelledError, PasswordProtectedError, type ReadOptions, type SourceFile } from "./read-options.ts";
import { readAtOnce, readXlsx } from "./read-workbook.ts";
import { filesInZip, gunzip, TooLargeError } from "./unpack.ts";
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
  const text = importerTexts[options.language].refused;
  const reject = (error: RejectedFile["error"]): Results => [{ file: file.name, error }];
  if (isPicture(file.bytes)) return reject(text.picture);
  const rejectKind = (other: OtherKind) => reject(text.otherKind(importerTexts[options.language].kinds[other]));
  const otherByBytes = otherKind(file.bytes);
  if (otherByBytes !== null) return rejectKind(otherByBytes);
  const kind = containerKind(file.bytes);
  if (kind === null) return null;
  try {
    if (kind === "GZ" && !isInside) {
      const bytes = await gunzip(file.bytes, options);
      return await readInnerFile({ ...file, name: file.name.replace(/\.gz$/i, ""), bytes }, options);
    }
    if (kind === "ZIP") {
      const files = filesInZip(file.bytes, options);
      if (isXlsx(files)) return await readXlsx(file, files, options);
      const otherOffice = otherKindOfZip(file, files);
      if (otherOffice !== null) return rejectKind(otherOffice);
      const other = otherSpreadsheet(files);
      if (other !== null) return reject(text.otherSpreadsheet(other));
      return isInside ? reject(text.nested) : await readArchive(file, files, options, readInnerFile);
    }
    const otherOld = kind === "XLS" ? otherKindOfOffice(file.bytes) : null;
    if (otherOld !== null) return rejectKind(otherOld);
    if (kind === "XLS") return await readAtOnce(file, file.bytes, options);
  } catch (error) {
    if (error instanceof TooLargeError) return reject(text.tooLarge);
    if (error instanceof PasswordProtectedError) return reject(text.locked);
    if (error instanceof CancelledError) throw error;
    return reject(text.damaged);
  }
  return reject(text.container(kind));
}

/** The kind of spreadsheet that is an archive, too, but is not read; null for any other archive. */
function otherSpreadsheet(files: readonly ZipEntry[]): string | null {
  if (findPart(files, "xl/workbook.bin") !== null) return "Excel (.xlsb)";
  if (findPart(files, "content.xml") !== null && findPart(files, "META-INF/manifest.xml") !== null)
    return "OpenDocument (.ods)";
  return findPart(files, "Index/Document.iwa") === null ? null : "Numbers";
}

/** The first bytes of PNG, JPEG, GIF, WebP, and HEIC or AVIF files. */
const pictures = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}WEBP/,
  /^[\s\S]{4}ftyp(?:hei[cx]|mif1|avif)/,
  /^(?:II\*\0|MM\0\*|8BPS\0|BM[\s\S]{4}\0\0\0\0)/,
];

function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return pictures.some((picture) => picture.test(start));
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
