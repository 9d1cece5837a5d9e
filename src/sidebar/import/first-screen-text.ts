import { type FirstScreenText, firstScreenText } from "../../text/first-screen/index.ts";
import { useLanguage } from "../language.ts";

/** The texts of the first screen and the sample data in the user's language. */
export const useFirstScreenText = (): FirstScreenText => firstScreenText[useLanguage()];
