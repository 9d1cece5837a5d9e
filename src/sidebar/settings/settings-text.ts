import { type SettingsText, settingsText } from "../../text/settings/index.ts";
import { useLanguage } from "../language.ts";

/** The texts of the settings in the user's language. */
export const useSettingsText = (): SettingsText => settingsText[useLanguage()];
