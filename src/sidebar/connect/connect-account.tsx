import type { Connection, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { useConnectText } from "./connect-text.ts";
import { OwnKey } from "./own-key.tsx";
import { SignIn } from "./sign-in.tsx";
import type { Connected } from "./use-connected.ts";

interface Props {
  platform: PlatformChoice;
  connected: Connected;
  onConnected(connection: Connection): void;
}

/** The ways to connect an account at a platform, or why there is none. */
export function ConnectAccount({ platform, connected, onConnected }: Props) {
  const { signIn: text } = useConnectText();
  const { canSignIn, hasSignIn = true, keyFrom, isOpen, name } = platform;
  const takesKey = keyFrom !== null;

  if (canSignIn) {
    return (
      <>
        <SignIn platform={platform} connected={connected} onConnected={onConnected} />
        {takesKey && (
          <details>
            <summary>{text.ownKey}</summary>
            <OwnKey platform={platform} onConnected={onConnected} />
          </details>
        )}
      </>
    );
  }
  return (
    <>
      {hasSignIn && !isOpen && (
        <p class="notice warn">
          {text.notSetUp(name)} {takesKey ? text.keyInstead : text.noWay}
        </p>
      )}
      {!hasSignIn && !isOpen && <p>{text.keyOnly(name)}</p>}
      {takesKey && <OwnKey platform={platform} onConnected={onConnected} />}
    </>
  );
}

/** The same for a connection that is missing or broken where an import or a connection is shown. */
export function ConnectHere({ platform, connected }: { platform: string; connected: Connected }) {
  const found = connected.state.platforms.find(({ id }) => id === platform);
  if (!found) return null;
  return (
    <div class="connect-step">
      <ConnectAccount platform={found} connected={connected} onConnected={() => void connected.read()} />
    </div>
  );
}
