import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { ApiKeyForm } from "./api-key-form.tsx";
import { useConnectText } from "./connect-text.ts";
import { SignIn } from "./sign-in.tsx";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connected: ConnectData;
  onConnected(connection: Connection): void;
}

/** The ways to connect an account at a platform, or why it cannot be connected. */
export function ConnectAccount({ platform, connected, onConnected }: Props) {
  const { signIn: text } = useConnectText();
  const { canSignIn, hasSignIn = true, keyInstructions, needsNoSignIn, name } = platform;
  const acceptsKey = keyInstructions !== null;

  if (canSignIn) {
    return (
      <>
        <SignIn platform={platform} connected={connected} onConnected={onConnected} />
        {acceptsKey && (
          <details>
            <summary>{text.ownKey}</summary>
            <ApiKeyForm platform={platform} onConnected={onConnected} />
          </details>
        )}
      </>
    );
  }
  return (
    <>
      {hasSignIn && !needsNoSignIn && (
        <p class="notice warn">
          {text.notSetUp(name)} {acceptsKey ? text.keyInstead : text.noWay}
        </p>
      )}
      {!hasSignIn && !needsNoSignIn && <p>{text.keyOnly(name)}</p>}
      {acceptsKey && <ApiKeyForm platform={platform} onConnected={onConnected} />}
    </>
  );
}

/** Replaces a missing or broken connection, inside the card of an import or connection. */
export function ReconnectSection({ platform, connected }: { platform: string; connected: ConnectData }) {
  const option = connected.state.connectors.find(({ id }) => id === platform);
  if (!option) return null;
  return (
    <div class="connect-step">
      <ConnectAccount platform={option} connected={connected} onConnected={() => void connected.reload()} />
    </div>
  );
}
