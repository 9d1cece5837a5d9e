import { loadBrands } from "../listen/brands.ts";

/** What the last report was made with, so that the next one begins there: kept with the workbook. */
export interface LastReportSettings {
  competitors: string[];
  industry: string;
}

/** With them is kept which competitors were listened for then: those were chosen or left out on purpose. */
interface StoredReportSettings extends LastReportSettings {
  listened?: string[];
}

const key = "engagement.report.habits";

const trackedCompetitors = (): string[] =>
  loadBrands()
    .filter(({ isOwn }) => !isOwn)
    .map(({ name }) => name);

/** The last report's choices, and the competitors that were listed since: what is said of them is not said of one's own. */
export function loadLastReportSettings(): LastReportSettings {
  const json = PropertiesService.getDocumentProperties().getProperty(key);
  const settings: StoredReportSettings =
    json === null ? { competitors: [], industry: "All industries" } : JSON.parse(json);
  const known = [...settings.competitors, ...(settings.listened ?? [])];
  return {
    competitors: [...settings.competitors, ...trackedCompetitors().filter((name) => !known.includes(name))],
    industry: settings.industry,
  };
}

export function saveLastReportSettings({ competitors, industry }: LastReportSettings): void {
  const settings: StoredReportSettings = { competitors, industry, listened: trackedCompetitors() };
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(settings));
}
