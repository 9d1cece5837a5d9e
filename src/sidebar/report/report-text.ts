import { type ReportTabText, reportTabText } from "../../text/report-tab/index.ts";
import { useLanguage } from "../language.ts";

/** What the Report tab says in the user's language. */
export const useReportText = (): ReportTabText => reportTabText[useLanguage()];
