import type { ReadOptions } from "../read-options.ts";
import { detectLetterRepair } from "../repair-letters.ts";
import { unzipOne } from "../unpack.ts";
import type { ZipEntry } from "../zip-directory.ts";
import { kindOfBuiltIn, kindOfFormat, type NumberKind } from "./number-format.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { attribute, contentOf, startTags, UnsupportedXmlError } from "./xml.ts";

/** What the cells of every sheet refer to. */
export interface Workbook {
  sheets: { name: string; isHidden: boolean; entry: ZipEntry }[];
  strings: readonly string[];
  /** The texts had been read in the wrong encoding before they came into the file. */
  hasRepairedLetters: boolean;
  /** The kind of number of each cell style. */
  kinds: readonly NumberKind[];
  /** Dates count from 1904, as in files of old Macs. */
  countsFrom1904: boolean;
}

/** Texts that show whether letters were read in the wrong encoding. */
const sampleTexts = 5_000;

const main = "xl/workbook.xml";

/** Whether an archive is an Excel workbook of XML parts. */
export const isXlsx = (files: readonly ZipEntry[]): boolean => findPart(files, main) !== null;

/** Reads everything but the sheets. Throws `UnsupportedXmlError`. */
export async function openWorkbook(
  bytes: Uint8Array,
  files: readonly ZipEntry[],
  options: ReadOptions,
): Promise<Workbook> {
  const text = async (name: string) => {
    const entry = findPart(files, name);
    return entry === null ? "" : withoutDoctype(options.decodeText(await unzipOne(bytes, entry, options), "utf-8"));
  };
  const workbook = await text(main);
  const parts = new Map(
    startTags(await text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id") ?? "",
      { type: attribute(tag, "Type") ?? "", name: partName(attribute(tag, "Target") ?? "") },
    ]),
  );
  const partOfType = (type: string, usual: string) =>
    [...parts.values()].find((part) => part.type.endsWith(`/${type}`))?.name ?? usual;
  const sheets = startTags(contentOf(workbook, "sheets"), "sheet").flatMap((tag) => {
    const part = parts.get(/\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "");
    const entry = part?.type.endsWith("/worksheet") ? findPart(files, part.name) : null;
    const isHidden = (attribute(tag, "state") ?? "visible") !== "visible";
    return entry === null ? [] : [{ name: attribute(tag, "name") ?? "", isHidden, entry }];
  });
  if (sheets.length === 0) throw new UnsupportedXmlError();
  const strings = findPart(files, partOfType("sharedStrings", "xl/sharedStrings.xml"));
  const texts = strings === null ? [] : await readSharedStrings(bytes, strings, options);
  const repair = detectLetterRepair(texts.slice(0, sampleTexts).join(" "), options.decodeText);
  return {
    sheets,
    strings: repair === null ? texts : texts.map(repair),
    hasRepairedLetters: repair !== null,
    kinds: kindsOfStyles(await text(partOfType("styles", "xl/styles.xml"))),
    countsFrom1904: startTags(workbook, "workbookPr").some((tag) =>
      /^(1|true)$/.test(attribute(tag, "date1904") ?? ""),
    ),
  };
}

/** Part names are compared without case, and some programs separate folders by backslashes. */
export function findPart(files: readonly ZipEntry[], name: string): ZipEntry | null {
  const plain = (path: string) => path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
  return files.find((file) => plain(file.name) === plain(name)) ?? null;
}

/** The part that a relationship of the workbook leads to; a target without a slash in front is relative to `xl/`. */
function partName(target: string): string {
  const path = target.replace(/\\/g, "/");
  return path.startsWith("/") ? path.slice(1) : `xl/${path}`.replace(/xl\/\.\.\//, "");
}

function kindsOfStyles(xml: string): NumberKind[] {
  const written = new Map(
    startTags(contentOf(xml, "numFmts"), "numFmt").map((tag) => [
      attribute(tag, "numFmtId") ?? "",
      kindOfFormat(attribute(tag, "formatCode") ?? ""),
    ]),
  );
  return startTags(contentOf(xml, "cellXfs"), "xf").map((tag) => {
    const id = attribute(tag, "numFmtId") ?? "0";
    return written.get(id) ?? kindOfBuiltIn(Number(id));
  });
}

/** Entities of one's own can multiply a file's size; no spreadsheet program declares any. */
function withoutDoctype(xml: string): string {
  if (xml.slice(0, 2_000).includes("<!DOCTYPE")) throw new UnsupportedXmlError();
  return xml;
}
