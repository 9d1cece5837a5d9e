/** What the last report was made with, so that the next one begins there: kept with the workbook. */
export interface ReportHabits {
  competitors: string[];
  industry: string;
}

const key = "engagement.report.habits";

export function readHabits(): ReportHabits {
  const kept = PropertiesService.getDocumentProperties().getProperty(key);
  return kept === null ? { competitors: [], industry: "All industries" } : (JSON.parse(kept) as ReportHabits);
}

export function rememberHabits({ competitors, industry }: ReportHabits): void {
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify({ competitors, industry }));
}
