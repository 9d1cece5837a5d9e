import { type DataText, dataText } from "../../text/data/index.ts";
import { useLanguage } from "../language.ts";

/** The Data tab's own texts in the user's language; those of its parts are with them. */
export const useDataText = (): DataText => dataText[useLanguage()];
