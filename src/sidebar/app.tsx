import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../rpc/script-calls.ts";
import { type Language, languageOf } from "../text/language.ts";
import { sidebarText } from "../text/sidebar/index.ts";
import { AskRetention } from "./ask-retention.tsx";
import { LanguageContext, LocaleContext, localeFor } from "./language.ts";
import type { Server } from "./server.ts";
import { SettingsScreen } from "./settings/settings-screen.tsx";
import { FailureMessage } from "./shared/failure-message.tsx";
import { useLatest } from "./shared/use-latest.ts";
import { SpreadsheetContext } from "./spreadsheet.ts";
import { Tabs } from "./tab-list.tsx";

/** The whole sidebar: loads the settings, then shows the tabs in the user's language. */
export function App({ server }: { server: Server }) {
  const { value: settings, failure, load, read } = useLatest<Settings>();
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? settings?.language ?? languageOf(settings?.userLocale ?? navigator.language);

  const { damaged, loading } = sidebarText[language];

  const open = () => read(() => server.readSettings(true));
  // If it fails, what is shown stays.
  const refresh = () =>
    load(() => server.readSettings(false)).then(
      () => {},
      () => {},
    );

  useEffect(open, [server]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const savingLanguage = useRef(Promise.resolve());
  const choose = (nextLanguage: Language) => {
    setChosenLanguage(nextLanguage);
    // One after the other, so that the last choice is the one that is saved. Then the script's texts are read in that
    // language. If saving fails, the choice lasts for this session only: not worth an error message.
    savingLanguage.current = savingLanguage.current
      .then(() => server.setLanguage(nextLanguage))
      .then(refresh, () => {});
  };
  const opening = failure ? (
    <FailureMessage failure={failure} onRetry={open} />
  ) : (
    <p class="quiet" role="status">
      {loading}
    </p>
  );

  return (
    <LanguageContext.Provider value={language}>
      <LocaleContext.Provider value={localeFor(language, settings?.userLocale ?? language)}>
        <SpreadsheetContext.Provider value={settings && { server, settings, refresh }}>
          <Tabs
            opening={settings ? null : opening}
            settings={<SettingsScreen server={server} language={language} onChoose={choose} />}
          />
          {settings && <AskRetention />}
        </SpreadsheetContext.Provider>
      </LocaleContext.Provider>
      {settings?.damaged && (
        <p class="notice warn" role="status">
          {damaged.notice(settings.damaged.map((what) => damaged.names[what]).join(", "))}
        </p>
      )}
    </LanguageContext.Provider>
  );
}
