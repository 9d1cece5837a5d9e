import { useCallback, useEffect, useState } from "preact/hooks";
import { checkText } from "../../text/check/index.ts";
import { type Language, languageOf } from "../../text/language.ts";
import { LanguageContext } from "../language.ts";
import { CopyButton } from "../shared/copy-button.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { type CheckResult, type CheckServer, runCheck } from "./run-check.ts";

/** The page behind "Check this installation": begins at once, and shows the answers as a text to copy. */
export function CheckPage({ server }: { server: CheckServer }) {
  const [language, setLanguage] = useState<Language>(languageOf(navigator.language));
  const { isRunning, outcome, failure, run } = useTask<CheckResult>();
  const start = useCallback(() => run(() => runCheck(server, setLanguage)), [server, run]);
  // Once, when the page opens.
  useEffect(start, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const text = checkText[language];

  return (
    <LanguageContext.Provider value={language}>
      <main class="panel check">
        <h1 class="unseen">{text.heading}</h1>
        <p>{text.about}</p>
        {isRunning && (
          <div class="card">
            <p role="status">{text.checking}</p>
            <progress aria-label={text.heading} />
            <p class="quiet">{text.stay}</p>
          </div>
        )}
        {failure ? <FailureMessage failure={failure} onRetry={start} /> : null}
        {outcome && (
          <section aria-labelledby="results">
            <h2 id="results">{text.results}</h2>
            <p role="status">{text.share}</p>
            {!outcome.isSheetDeleted && <p class="notice warn">{text.notDeleted}</p>}
            <div class="row">
              <CopyButton label={text.copy} content={() => outcome.text} />
              <button type="button" class="plain" onClick={start}>
                {text.again}
              </button>
            </div>
            <textarea readOnly rows={18} aria-labelledby="results" lang="en" value={outcome.text} />
          </section>
        )}
      </main>
    </LanguageContext.Provider>
  );
}
