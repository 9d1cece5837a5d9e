import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import type { ImportSummary } from "../../src/importer/merge/import-rows.ts";
import { read } from "../importer/read-text-file.ts";
import { importInto, type OpenAddOn, openAddOn } from "./add-on.ts";

const { at, state, snapshot } = JSON.parse(
  gunzipSync(readFileSync("test/appsscript/fixtures/version-0.1-files.json.gz")).toString(),
);

/**
 * A spreadsheet as version 0.1 wrote it; it cannot be generated again. Noor had imported a reel from Instagram and a post
 * from WordPress, and then files of test/exports/fixtures: posts of Instagram in Spanish and of Facebook, audiences of
 * TikTok, YouTube and Meta, and pages of Google Analytics. She typed "green.bakery" where a file named no account.
 */
export const openEarlierVersion = (): OpenAddOn =>
  openAddOn({ at, savedState: { state, snapshot, caches: new Map() } });

/** Imports a file of test/exports/fixtures as Noor did: one summary for each of its tables. */
export async function importFixture({ addOn }: OpenAddOn, path: string): Promise<ImportSummary[]> {
  const bytes = new Uint8Array(readFileSync(`test/exports/fixtures/${path}`));
  const summaries: ImportSummary[] = [];
  for (const result of await read(bytes, { name: basename(path) })) {
    if (isRejectedFile(result)) continue;
    summaries.push(await importInto(addOn, applyUserAnswers(result, { account: "green.bakery" })));
  }
  return summaries;
}

/** What the rows of a sheet show in these columns. */
export function shownRows({ app }: OpenAddOn, sheetName: string, headers: readonly string[]): string[][] {
  const sheet = app.getSheetByName(sheetName) as GoogleAppsScript.Spreadsheet.Sheet;
  const [names = [], ...rows] = sheet.getDataRange().getDisplayValues();
  return rows.map((row) => headers.map((header) => row[names.indexOf(header)] ?? ""));
}
