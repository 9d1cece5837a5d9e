import { type Language, languages } from "../text/language.ts";
import { useText } from "./language.ts";

/** Each language by the name its speakers give it. */
export const languageNames: Record<Language, string> = { en: "English", es: "Español", nl: "Nederlands" };

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
