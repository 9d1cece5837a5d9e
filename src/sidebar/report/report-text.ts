import { type ReportTabText, reportTabText } from "../../text/report-tab/index.ts";
import { useLanguage } from "../language.ts";

/** The Report tab's texts in the user's language. */
export const useReportText = (): ReportTabText => reportTabText[useLanguage()];
