import { findConnector } from "../../connectors/index.ts";
import { addDays } from "../../connectors/json.ts";
import { normalized } from "../../importer/client/account-finder.ts";
import type { ReportChoices } from "../../reports/report-inputs.ts";
import { platformName } from "../../tables/platforms.ts";
import { writeDays } from "../../text/dates.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import type { Language } from "../../text/language.ts";
import { lastFetched } from "../bigquery/report/fetched-sheets.ts";
import { type ImportRecord, loadRecords } from "../connect/import-records.ts";
import { importTitle, loadImports, type StoredImport } from "../connect/stored-imports.ts";
import type { NewestDay } from "../report/newest-days.ts";
import type { ReportSources } from "../report/report-sources.ts";
import type { Missing } from "./delivery-state.ts";
import type { Month } from "./due-month.ts";

/** Rows that are older than this belong to an account that is no longer used. */
const unusedAfterDays = 62;

const nameOf = ({ platform }: StoredImport): string => platformName(findConnector(platform)?.platform ?? platform);

/** Some platforms' days end when it is the next day in the spreadsheet, so a month is over on the second. */
function isRead({ goodTo, past }: ImportRecord, { to }: Month): boolean {
  return goodTo !== null && goodTo >= addDays(to, 2) && (past?.accounts?.failed ?? 0) === 0;
}

/** Imports that go on reading, unlike those of a fixed period. */
const lastingImports = (): StoredImport[] => loadImports().filter(({ period }) => period.kind !== "fixed");

/** Those of them that have not yet read the days after the month. */
function unreadImports(month: Month, platforms: readonly string[]) {
  const chosen = new Set(platforms.map((name) => name.toLowerCase()));
  const definitions = lastingImports().filter((one) => chosen.size === 0 || chosen.has(nameOf(one).toLowerCase()));
  const records = loadRecords(definitions.map(({ id }) => id));
  return definitions
    .map((definition) => ({ definition, record: records.get(definition.id) as ImportRecord }))
    .filter(({ record }) => !isRead(record, month));
}

/** The scheduled imports that a month's report can wait for. */
export const importsToWaitFor = (month: Month, platforms: readonly string[]): string[] =>
  unreadImports(month, platforms)
    .filter(({ record }) => record.schedule !== null)
    .map(({ definition }) => importTitle(definition));

type Names = Pick<ReportChoices, "platforms" | "accounts" | "competitors">;

/** The report's own accounts whose rows come of files, and end in the month or before. */
function unreadFiles({ from, to }: Month, { platforms, accounts, competitors }: Names, newest: readonly NewestDay[]) {
  const isIn = (names: readonly string[], ...of: string[]): boolean =>
    names.some((name) => of.some((one) => normalized(one) === normalized(name)));
  const imported = new Set(
    lastingImports()
      .filter(({ account, accountName }) => !isIn(competitors, account, accountName))
      .map(nameOf),
  );
  const inReport = newest.filter(
    ({ platform, account }) =>
      (platforms.length === 0 || isIn(platforms, platform)) &&
      (accounts.length === 0 || isIn(accounts, account || platform)) &&
      !isIn(competitors, account),
  );
  const oldest = addDays(from, -unusedAfterDays);
  return inReport
    .filter(({ platform, day }) => !imported.has(platform) && day >= oldest && day <= to)
    .flatMap(({ platform, account, day }) => {
      const others = inReport.filter((one) => one.platform === platform && one.account !== account);
      // Rows without an account can be of any of them.
      if (account === "" && others.some((one) => one.day > to)) return [];
      return { platform: others.length > 0 && account !== "" ? `${platform} (${account})` : platform, day };
    });
}

export function missingData(month: Month, names: Names, { newestDays }: Pick<ReportSources, "newestDays">): Missing[] {
  const fetched = lastFetched();
  return [
    ...unreadImports(month, names.platforms).map(
      ({ definition }): Missing => ({ what: "import", title: importTitle(definition) }),
    ),
    ...unreadFiles(month, names, newestDays()).map((one): Missing => ({ what: "data", ...one })),
    ...(fetched !== null && fetched <= month.to ? [{ what: "bigQuery", day: fetched } as const] : []),
  ];
}

/** The same as sentences. */
export const missingSentences = (missing: readonly Missing[], language: Language): string[] => {
  const text = deliveryText[language].message;
  return missing.map((one) => {
    if (one.what === "import") return text.missingImport(one.title);
    const day = writeDays(language, one.day);
    return one.what === "data" ? text.missingData(one.platform, day) : text.missingBigQuery(day);
  });
};
