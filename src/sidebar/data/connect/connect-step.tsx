import { useState } from "preact/hooks";
import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { ConnectAccount } from "./connect-account.tsx";
import { useConnectText } from "./connect-text.ts";
import { workingConnections } from "./import-draft.ts";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connected: ConnectData;
  onConnected(connection: Connection): void;
}

/** The connected accounts, and the way to connect one if needed or wanted. */
export function ConnectStep({ platform, connected, onConnected }: Props) {
  const { signIn: text, connections: connectionsText } = useConnectText();
  const [isAdding, setAdding] = useState(false);
  const ownConnections = workingConnections(platform.id, connected.state.connections);
  const canConnect = platform.canSignIn || platform.keyInstructions !== null;
  const addConnection = (connection: Connection) => {
    setAdding(false);
    onConnected(connection);
  };
  const connect = <ConnectAccount platform={platform} connected={connected} onConnected={addConnection} />;

  if (ownConnections.length > 0) {
    return (
      <div class="connect-step">
        <div role="status">
          {ownConnections.map(({ id, account, kind }) => (
            <p key={id} class="connected">
              {text.connected(account || connectionsText.kinds[kind])}
            </p>
          ))}
        </div>
        {isAdding
          ? connect
          : canConnect && (
              <button type="button" class="link" onClick={() => setAdding(true)}>
                {text.another}
              </button>
            )}
      </div>
    );
  }
  if (!platform.needsNoSignIn) return <div class="connect-step">{connect}</div>;
  // That no sign-in is needed stands above, in what the connector needs.
  return canConnect ? (
    <details class="connect-step">
      <summary>{text.optional}</summary>
      {connect}
    </details>
  ) : null;
}
