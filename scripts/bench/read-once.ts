import { readFileSync } from "node:fs";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { readFile } from "../../src/importer/files/read-file.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";

/** Runs in a new process, to measure one reader's memory. Prints CPU seconds, peak memory in bytes, and rows. */
const [, , reader, name = ""] = process.argv;
const bytes = new Uint8Array(readFileSync(name));
const decodeText = (part: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(part);

async function importFile(): Promise<number> {
  const results = await readFile({ name, bytes }, { language: "en", today: "2026-06-01", decodeText });
  let rows = 0;
  for (const result of results) {
    if (isRejectedFile(result)) throw new Error(result.error.what);
    rows += applyUserAnswers(result, { account: "bench", followers: 12_000 }).rows.length;
  }
  return rows;
}

/** Programs that only read cells. */
const others: Record<string, () => number> = {
  papaparse: () => Papa.parse(text).data.length,
  udsv: () => initParser(inferSchema(text)).stringArrs(text).length,
  sheetjs: () => utils.sheet_to_json(Object.values(read(bytes, { dense: true }).Sheets)[0] as WorkSheet).length,
};

/** Decoded before the clock starts, to measure the parser alone. */
const text = reader === "papaparse" || reader === "udsv" ? decodeText(bytes, "utf-8") : "";
const start = process.cpuUsage();
const rows = await (others[reader ?? ""] ?? importFile)();
const { user, system } = process.cpuUsage(start);
// CPU time, which other processes affect less.
console.log(JSON.stringify({ seconds: (user + system) / 1e6, bytes: process.resourceUsage().maxRSS * 1024, rows }));
