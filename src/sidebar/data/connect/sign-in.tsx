import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useConnectText } from "./connect-text.ts";
import type { ConnectData } from "./use-connect-data.ts";
import { useSignIn } from "./use-sign-in.ts";

interface Props {
  platform: ConnectorOption;
  connected: ConnectData;
  /** Asks for the broader scopes that list further accounts. */
  isWider?: boolean;
  onConnected(connection: Connection): void;
}

/** Links to the platform's sign-in page, since browsers block pop-ups opened by scripts, and waits for the result. */
export function SignIn({ platform: { id, name }, connected, isWider = false, onConnected }: Props) {
  const { signIn: text } = useConnectText();
  const signIn = useSignIn(id, isWider, connected, onConnected);

  return (
    <div class="sign-in">
      {signIn.step === "here" &&
        (signIn.url === null ? (
          <button type="button" class="primary wide" aria-disabled="true">
            {text.preparing}
          </button>
        ) : (
          <a
            class="primary wide"
            href={signIn.url}
            target="_blank"
            rel="noopener noreferrer"
            onClick={signIn.openedPage}
          >
            {text.open(name)}
          </a>
        ))}
      {signIn.step === "here" && <p class="hint">{text.opens}</p>}
      <div role="status">
        {signIn.step === "away" && (
          <div class="notice warn">
            <p>{text.waiting(name)}</p>
            {signIn.isNotConnectedYet && <p>{text.notYet}</p>}
          </div>
        )}
        {signIn.step === "late" && <p class="notice warn">{text.late}</p>}
      </div>
      {signIn.step !== "here" && (
        <div class="row">
          {signIn.step === "away" && (
            <button type="button" class="plain" onClick={signIn.checkNow}>
              {text.look}
            </button>
          )}
          <button type="button" class="plain" onClick={signIn.restart}>
            {text.again}
          </button>
        </div>
      )}
      {signIn.failure !== null && <FailureMessage failure={signIn.failure} onRetry={signIn.restart} />}
    </div>
  );
}
