import { industryNames } from "../metrics/benchmarks/names.ts";
import type { Language } from "../text/language.ts";

export { planReport, type ReportPlan } from "./plan-report.ts";
export { audiences, type ReportChoices, type ReportInputs } from "./report-inputs.ts";

/** Industries with published benchmarks: `name` is English, `label` in the language. */
export const industryChoices = (language: Language): { name: string; label: string }[] =>
  Object.keys(industryNames).map((name) => ({ name, label: industryNames[name]?.[language] ?? name }));
