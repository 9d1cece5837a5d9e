import { readFile as readBytes, stat } from "node:fs/promises";
import { type Batch, isRejectedFile, type RejectedFile } from "../../src/importer/files/batch.ts";
import { readFile } from "../../src/importer/files/read-file.ts";
import { guessMapping } from "../../src/importer/mapping/guess-mapping.ts";
import type { Mapping } from "../../src/importer/mapping/mapping.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { importerTexts } from "../../src/text/importer/index.ts";
import type { Arguments } from "./read-arguments.ts";
import { stateMapping } from "./state-mapping.ts";

const decodeText = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const loadExcelReader = async () => (await import("../../src/importer/files/read-excel.ts")).readExcel;

/** What says how a file is read. */
export type FileArguments = Pick<Arguments, "language" | "account" | "followers" | "today" | "dateOrder" | "mapping">;

/** Reads a file: returns one element per table, or the reason why it cannot be read. */
export async function importFile(name: string, args: FileArguments): Promise<unknown[]> {
  const { language, account, followers, dateOrder } = args;
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
  const latestDay = new Date().toISOString().slice(0, 10);
  const today = args.today ?? latestDay;
  const read = (mappings: readonly Mapping[]) =>
    readFile(
      { name, bytes, ...day },
      { language, today, latestDay: today > latestDay ? today : latestDay, decodeText, loadExcelReader, mappings },
    );
  const { results, problems } = await readWithMappings(await read([]), args, read);
  const completion = {
    ...(account === undefined ? {} : { account }),
    ...(followers === undefined ? {} : { followers: Number(followers) }),
    ...(dateOrder === undefined ? {} : { dayMonthOrder: dateOrder }),
  };
  return results.map((result) =>
    isRejectedFile(result)
      ? toRejectedElement(result, problems.get(result.mappable?.fingerprint ?? "") ?? null)
      : toElement(applyUserAnswers(result, completion)),
  );
}

/** Reads the file again with the mappings that the command line states for its tables. */
async function readWithMappings(
  results: (Batch | RejectedFile)[],
  { mapping, language }: FileArguments,
  read: (mappings: readonly Mapping[]) => Promise<(Batch | RejectedFile)[]>,
) {
  const mappings: Mapping[] = [];
  const problems = new Map<string, string>();
  for (const result of results) {
    if (!isRejectedFile(result) || result.mappable === undefined) continue;
    const stated = stateMapping(result.mappable, result.file, mapping, language);
    if (typeof stated === "string") problems.set(result.mappable.fingerprint, stated);
    else if (stated !== null) mappings.push(stated);
  }
  const isStated = mapping.columns.length > 0 || mapping.saved.length > 0;
  for (const result of results)
    if (isStated && !isRejectedFile(result))
      console.error(`${result.file} is read as ${result.label}: a mapping is for files that no format knows.`);
  return { results: mappings.length === 0 ? results : await read(mappings), problems };
}

function toElement(batch: Batch) {
  const { file, format, platform, table, language, account, rows, skipped, warnings, mapped, dateOrders, unread } =
    batch;
  const asks = batch.asks.filter((question) => question === "platform" || question === "dayMonthOrder");
  const isOrderOpen = asks.includes("dayMonthOrder") && dateOrders !== undefined;
  const openOrder = {
    what: `Dates can be read ${dateOrders?.join(" or ")}: say which with --dates.`,
    count: rows.length,
  };
  return {
    ...{ file, format, platform, table, language, account, rows, skipped },
    warnings: isOrderOpen ? [...warnings, openOrder] : warnings,
    ...(unread && { unread }),
    ...(asks.length > 0 && { asks }),
    ...(isOrderOpen && { dateOrders }),
    ...(mapped && { mapping: mapped.mapping }),
  };
}

/** For a table that can be mapped, `mapping` is the guess, which can be corrected and given back with --mapping. */
function toRejectedElement({ file, error, mappable }: RejectedFile, problem: string | null) {
  const guess = mappable && guessMapping(mappable, file);
  return {
    file,
    error: problem === null ? error : { ...error, advice: problem },
    ...(guess && Object.keys(guess.columns).length > 0 && { mapping: guess }),
  };
}
