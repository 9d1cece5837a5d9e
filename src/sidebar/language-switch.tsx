import { type Language, languageNames, languages } from "../text/language.ts";
import { useText } from "./language.ts";

export function LanguageSwitch({ language, onChoose }: { language: Language; onChoose(language: Language): void }) {
  const text = useText();
  return (
    <div class="language">
      <label for="language">{text.language}</label>
      <select id="language" value={language} onChange={(event) => onChoose(event.currentTarget.value as Language)}>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
