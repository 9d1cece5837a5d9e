import { readFile as readBytes, stat } from "node:fs/promises";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { readFile } from "../../src/importer/files/read-file.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { importerTexts } from "../../src/text/importer/index.ts";
import type { Arguments } from "./read-arguments.ts";

const decodeText = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const loadExcelReader = async () => (await import("../../src/importer/files/read-excel.ts")).readExcel;

/** Reads a file: returns one element per table, or the reason why it cannot be read. */
export async function importFile(name: string, args: Arguments): Promise<unknown[]> {
  const { language, account, followers } = args;
  let bytes: Uint8Array;
  let modifiedAt: Date;
  try {
    bytes = await readBytes(name);
    modifiedAt = (await stat(name)).mtime;
  } catch {
    return [{ file: name, error: importerTexts[language].refused.notOpened }];
  }
  // --today overrides the file's modification date, which copying can change.
  const day = args.today === undefined ? { modifiedOn: modifiedAt.toISOString().slice(0, 10) } : {};
  const today = args.today ?? new Date().toISOString().slice(0, 10);
  const results = await readFile({ name, bytes, ...day }, { language, today, decodeText, loadExcelReader });
  const completion = {
    ...(account === undefined ? {} : { account }),
    ...(followers === undefined ? {} : { followers: Number(followers) }),
  };
  return results.map((result) => {
    if (isRejectedFile(result)) return { file: result.file, error: result.error };
    const { file, format, platform, table, language, account, rows, skipped, warnings } = applyUserAnswers(
      result,
      completion,
    );
    return { file, format, platform, table, language, account, rows, skipped, warnings };
  });
}
