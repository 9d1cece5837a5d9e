import { type BigQueryText, bigQueryText } from "../../text/bigquery/index.ts";
import { userLanguage } from "../user-language.ts";

/** The messages about BigQuery in the user's language. */
export const bigQueryTexts = (): BigQueryText => bigQueryText[userLanguage()];
