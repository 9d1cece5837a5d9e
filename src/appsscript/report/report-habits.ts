import { readBrands } from "../listen/brands.ts";

/** What the last report was made with, so that the next one begins there: kept with the workbook. */
export interface ReportHabits {
  competitors: string[];
  industry: string;
}

/** With them is kept which competitors were listened for then: those were chosen or left out on purpose. */
interface KeptHabits extends ReportHabits {
  listened?: string[];
}

const key = "engagement.report.habits";

const listened = (): string[] =>
  readBrands()
    .filter(({ isOwn }) => !isOwn)
    .map(({ name }) => name);

/** The last report's choices, and the competitors that were listed since: what is said of them is not said of one's own. */
export function readHabits(): ReportHabits {
  const kept = PropertiesService.getDocumentProperties().getProperty(key);
  const habits: KeptHabits = kept === null ? { competitors: [], industry: "All industries" } : JSON.parse(kept);
  const known = [...habits.competitors, ...(habits.listened ?? [])];
  return {
    competitors: [...habits.competitors, ...listened().filter((name) => !known.includes(name))],
    industry: habits.industry,
  };
}

export function rememberHabits({ competitors, industry }: ReportHabits): void {
  const habits: KeptHabits = { competitors, industry, listened: listened() };
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(habits));
}
