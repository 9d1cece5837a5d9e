import { loadBrands } from "../listen/brands.ts";

/** The settings of the last report, stored in the document properties as defaults for the next. */
export interface LastReportSettings {
  competitors: string[];
  industry: string;
}

interface StoredReportSettings extends LastReportSettings {
  /** Competitors that were tracked at the time: the user has chosen them or left them out on purpose. */
  listened?: string[];
}

const key = "engagement.report.habits";

const trackedCompetitors = (): string[] =>
  loadBrands()
    .filter(({ isOwn }) => !isOwn)
    .map(({ name }) => name);

/** The last report's settings, and the competitors tracked since, so that their mentions do not count as own. */
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
