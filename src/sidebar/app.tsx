import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../rpc/script-calls.ts";
import { type Language, languageOf } from "../text/language.ts";
import { sidebarText } from "../text/sidebar/index.ts";
import { AskRetention } from "./ask-retention.tsx";
import { LanguageContext, LocaleContext, localeFor } from "./language.ts";
import type { Server } from "./server.ts";
import { SettingsScreen } from "./settings/settings-screen.tsx";
import { FailureMessage } from "./shared/failure-message.tsx";
import { SpreadsheetContext } from "./spreadsheet.ts";
import { Tabs } from "./tab-list.tsx";

/** The whole sidebar: loads the settings, then shows the tabs in the user's language. */
export function App({ server }: { server: Server }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? settings?.language ?? languageOf(settings?.userLocale ?? navigator.language);

  const { damaged, loading } = sidebarText[language];

  const read = useCallback(
    async (isOpening: boolean) => {
      try {
        setSettings(await server.readSettings(isOpening));
        setFailure(null);
      } catch (error) {
        setFailure(error);
      }
    },
    [server],
  );
  const refresh = useCallback(() => read(false), [read]);

  useEffect(() => void read(true), [read]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (nextLanguage: Language) => {
    setChosenLanguage(nextLanguage);
    // If saving fails, the choice lasts for this session only: not worth an error message.
    server.setLanguage(nextLanguage).catch(() => {});
  };
  const opening = failure ? (
    <FailureMessage failure={failure} onRetry={() => read(true)} />
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
