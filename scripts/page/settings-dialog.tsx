import { useState } from "preact/hooks";
import { isTimeZone } from "../emulator/time-zones.ts";
import { Modal } from "./dialogs.tsx";
import { languages, type PageText } from "./text.ts";

export interface Settings {
  locale: string;
  timeZone: string;
  language: string;
}

interface Props {
  text: PageText;
  settings: Settings;
  onClose(): void;
  onSave(settings: Settings): void;
}

const locales = ["en_US", "en_GB", "es_ES", "es_MX", "nl_NL", "nl_BE", "pt_BR", "pt_PT", "de_DE", "fr_FR", "it_IT"];

/** A locale in its own language: `Nederlands (Nederland)` for `nl_NL`. */
function localeName(locale: string): string {
  const tag = locale.replace("_", "-");
  const name = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }).of(tag) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The spreadsheet's locale and time zone, and the user's language. */
export function SettingsDialog({ text, settings, onClose, onSave }: Props) {
  const [chosen, setChosen] = useState(settings);
  const [error, setError] = useState("");
  const set = (change: Partial<Settings>) => setChosen({ ...chosen, ...change });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isTimeZone(chosen.timeZone)) return setError(text.badTimeZone);
    onSave(chosen);
  };
  const offeredLocales = locales.includes(settings.locale) ? locales : [settings.locale, ...locales];
  return (
    <Modal title={text.settings} onClose={onClose}>
      <form onSubmit={submit}>
        <label>
          {text.locale}
          <select value={chosen.locale} onChange={(event) => set({ locale: event.currentTarget.value })}>
            {offeredLocales.map((locale) => (
              <option key={locale} value={locale}>
                {localeName(locale)}
              </option>
            ))}
          </select>
          <small>{text.localeHelp}</small>
        </label>
        <label>
          {text.timeZone}
          <input
            list="time-zones"
            value={chosen.timeZone}
            aria-invalid={error !== ""}
            onInput={(event) => set({ timeZone: event.currentTarget.value })}
          />
          <datalist id="time-zones">
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
        {error && (
          <p role="alert" class="problem">
            {error}
          </p>
        )}
        <label>
          {text.language}
          <select value={chosen.language} onChange={(event) => set({ language: event.currentTarget.value })}>
            {languages.map((language) => (
              <option key={language} value={language}>
                {localeName(language)}
              </option>
            ))}
          </select>
        </label>
        <div class="buttons">
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="submit" class="main">
            {text.save}
          </button>
        </div>
      </form>
    </Modal>
  );
}
