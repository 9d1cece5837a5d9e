import { type Batch, isRejectedFile, type RejectedFile } from "../../src/importer/files/batch.ts";
import { readExcel } from "../../src/importer/files/read-excel.ts";
import { readFile } from "../../src/importer/files/read-file.ts";
import type { ReadOptions, SourceFile } from "../../src/importer/files/read-options.ts";

export const decodeText = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const encoder = new TextEncoder();

/** Reads a file as the add-on does; text is encoded as UTF-8. */
export function read(
  content: string | Uint8Array,
  file: Partial<SourceFile> = {},
  options: Partial<ReadOptions> = {},
): Promise<(Batch | RejectedFile)[]> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return readFile(
    { name: "export.csv", bytes, ...file },
    { language: "en", today: "2026-06-01", decodeText, loadExcelReader: async () => readExcel, ...options },
  );
}

/** The only batch of a file. Throws if it is rejected, or has several. */
export async function readBatch(...input: Parameters<typeof read>): Promise<Batch> {
  const [result, ...more] = await read(...input);
  if (result === undefined || isRejectedFile(result) || more.length > 0)
    throw new Error(JSON.stringify([result, ...more]));
  return result;
}

/** Why the file is rejected. Throws if it is read. */
export async function readRejection(...input: Parameters<typeof read>): Promise<RejectedFile["error"]> {
  const [result] = await read(...input);
  if (result === undefined || !isRejectedFile(result)) throw new Error("The file was read.");
  return result.error;
}

/** A small Instagram export; each row overrides cells of a realistic post. */
export function instagram(rows: Record<string, string>[], delimiter = ","): string {
  const quote = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const post = {
    "Post ID": "18100000000000011",
    "Account username": "green.bakery",
    Description: "Fresh bread",
    "Publish time": "05/18/2026 07:30",
    Permalink: "https://www.instagram.com/p/AAAAAAAAAA1/",
    Views: "1200",
    Likes: "81",
    Comments: "7",
  };
  const lines = [Object.keys(post), ...rows.map((row) => Object.values({ ...post, ...row }))];
  return lines.map((cells) => `${cells.map(quote).join(delimiter)}\n`).join("");
}
