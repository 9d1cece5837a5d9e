import { type Language, languageNames, languages } from "../../text/language.ts";
import { Field } from "../shared/field.tsx";
import { useSettingsText } from "./settings-text.ts";

interface Props {
  language: Language;
  onChoose(language: Language): void;
}

/** The language of the sidebar and of the script's messages to this user. */
export function SidebarLanguage({ language, onChoose }: Props) {
  const { languages: text } = useSettingsText();
  return (
    <Field id="language" label={text.sidebar} hint={text.sidebarHint}>
      {(describedBy) => (
        <select {...describedBy} value={language} onChange={(event) => onChoose(event.currentTarget.value as Language)}>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
