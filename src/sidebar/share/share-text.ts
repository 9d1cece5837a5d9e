import { type ShareText, shareText } from "../../text/share/index.ts";
import { useLanguage } from "../language.ts";

/** The Share tab's texts in the user's language. */
export const useShareText = (): ShareText => shareText[useLanguage()];
