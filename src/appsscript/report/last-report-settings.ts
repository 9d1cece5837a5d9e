import { findConnector } from "../../connectors/index.ts";
import { loadImports } from "../connect/stored-imports.ts";
import { parseObject } from "../damaged-texts.ts";
import { loadBrands } from "../listen/brands.ts";
import { loadLongText, saveLongText } from "../property-chunks.ts";
import { documentProperties } from "../stored-properties.ts";

/** The settings of the last report, stored in the document properties as defaults for the next. */
export interface LastReportSettings {
  competitors: string[];
  industry: string;
}

interface StoredReportSettings extends LastReportSettings {
  /** Competitors that were known at the time: the user has chosen them or left them out on purpose. */
  listened?: string[];
}

const key = "engagement.report.habits";

/** Accounts that are read as anyone could, on a platform where one's own are read by signing in. */
const publicAccounts = (): string[] =>
  loadImports().flatMap(({ isPublic, platform, account, accountName }) => {
    const signIn = findConnector(platform)?.signIn;
    return isPublic && (signIn?.oauth || signIn?.apiKey) ? [accountName || account] : [];
  });

/** The competitors that the spreadsheet knows of: tracked brands, and imported accounts of others. */
const knownCompetitors = (): string[] => [
  ...new Set([
    ...loadBrands()
      .filter(({ isOwn }) => !isOwn)
      .map(({ name }) => name),
    ...publicAccounts(),
  ]),
];

/** The last report's settings, and the competitors tracked since, so that their mentions do not count as own. */
export function loadLastReportSettings(): LastReportSettings {
  const json = loadLongText(documentProperties, key);
  const settings: StoredReportSettings = parseObject<StoredReportSettings>(
    "report",
    json,
    ({ competitors, industry }) => Array.isArray(competitors) && typeof industry === "string",
  ) ?? { competitors: [], industry: "All industries" };
  const known = [...settings.competitors, ...(settings.listened ?? [])];
  return {
    competitors: [...settings.competitors, ...knownCompetitors().filter((name) => !known.includes(name))],
    industry: settings.industry,
  };
}

export function saveLastReportSettings({ competitors, industry }: LastReportSettings): void {
  const settings: StoredReportSettings = { competitors, industry, listened: knownCompetitors() };
  saveLongText(documentProperties, key, JSON.stringify(settings));
}
