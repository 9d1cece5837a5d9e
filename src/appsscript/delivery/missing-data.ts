import { findConnector } from "../../connectors/index.ts";
import { addDays } from "../../connectors/json.ts";
import { platformName } from "../../tables/platforms.ts";
import { writeDays } from "../../text/dates.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import type { Language } from "../../text/language.ts";
import { lastFetched } from "../bigquery/report/fetched-sheets.ts";
import { type ImportRecord, loadRecords } from "../connect/import-records.ts";
import { importTitle, loadImports, type StoredImport } from "../connect/stored-imports.ts";
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

/** Imports that go on reading and have not yet read the days after the month. */
function unreadImports(month: Month, platforms: readonly string[]) {
  const chosen = new Set(platforms.map((name) => name.toLowerCase()));
  const definitions = loadImports().filter(
    (one) => one.period.kind !== "fixed" && (chosen.size === 0 || chosen.has(nameOf(one).toLowerCase())),
  );
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

export function missingData(
  month: Month,
  platforms: readonly string[],
  sources: Pick<ReportSources, "platforms" | "newestDays">,
): Missing[] {
  const imported = new Set(loadImports().map(nameOf));
  const newest = sources.newestDays();
  const oldest = addDays(month.from, -unusedAfterDays);
  const fetched = lastFetched();
  return [
    ...unreadImports(month, platforms).map(
      ({ definition }): Missing => ({ what: "import", title: importTitle(definition) }),
    ),
    ...sources.platforms.flatMap((platform): Missing[] => {
      const day = newest.get(platform) ?? "";
      const isChosen = platforms.length === 0 || platforms.some((one) => one.toLowerCase() === platform.toLowerCase());
      return isChosen && !imported.has(platform) && day >= oldest && day <= month.to
        ? [{ what: "data", platform, day }]
        : [];
    }),
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
