export { industryChoices } from "./benchmark-choices.ts";
export { planReport, type ReportPlan } from "./plan-report.ts";
export { audiences, type ReportChoices, type ReportInputs } from "./report-inputs.ts";
