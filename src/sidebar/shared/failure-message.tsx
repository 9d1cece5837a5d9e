import { useText } from "../language.ts";
import { ServerError } from "../server.ts";
import { withoutSecrets } from "../server-errors.ts";
import { version } from "../version.ts";
import { CopyButton } from "./copy-button.tsx";

/** What failed and what to do, with a button that copies technical details. */
export function FailureMessage({ failure, onRetry }: { failure: unknown; onRetry?(): void }) {
  const text = useText();
  const { what, advice } = messageAndAdvice(failure, text.failures);
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>{what}</strong> {advice}
      </p>
      <div class="row">
        {onRetry && (
          <button type="button" class="plain" onClick={onRetry}>
            {text.tryAgain}
          </button>
        )}
        <CopyButton label={text.copyDetails} content={() => technicalDetails(failure)} />
      </div>
    </div>
  );
}

type MessageAndAdvice = { what: string; advice: string };

export function messageAndAdvice(
  failure: unknown,
  texts: Record<string, MessageAndAdvice> & { unexpected: MessageAndAdvice },
): MessageAndAdvice {
  if (!(failure instanceof ServerError)) return texts.unexpected;
  return failure.userError ?? texts[failure.kind] ?? texts.unexpected;
}

/** For support: version, time, message and browser, without secrets. */
function technicalDetails(failure: unknown): string {
  const message = failure instanceof ServerError ? failure.message : withoutSecrets(String(failure));
  return [`Engagement ${version}, ${new Date().toISOString()}`, message, navigator.userAgent].join("\n");
}
