import { useState } from "preact/hooks";
import type { Connection } from "../../../rpc/connect-calls.ts";
import { useConnectText } from "./connect-text.ts";
import { ConnectionCard } from "./connection-card.tsx";
import { connectorName } from "./import-words.ts";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  connected: ConnectData;
}

/** The user's connections, if there are any, and the result of the last disconnect. */
export function Connections({ connected }: Props) {
  const { connections: text } = useConnectText();
  const [disconnected, setDisconnected] = useState<{ connection: Connection; wasRevoked: boolean } | null>(null);
  const { connections } = connected.state;

  if (connections.length === 0 && !disconnected) return null;
  return (
    <section aria-labelledby="connections">
      <h2 id="connections">{text.heading}</h2>
      <p class="hint">{connections.length > 0 ? text.hint : text.none}</p>
      <div role="status">{disconnected && <DisconnectedNotice {...disconnected} connected={connected} />}</div>
      <ul>
        {connections.map((connection) => (
          <ConnectionCard
            key={connection.id}
            connection={connection}
            connected={connected}
            onDisconnected={(wasRevoked) => {
              setDisconnected({ connection, wasRevoked });
              return connected.reload();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether the permission was revoked at the platform, or how the user can revoke it there. */
function DisconnectedNotice({
  connection,
  wasRevoked,
  connected,
}: { connection: Connection; wasRevoked: boolean } & Props) {
  const { connections: text } = useConnectText();
  const { connectors } = connected.state;
  const platform = connectors.find(({ id }) => id === connection.platform);
  const connectorTitle = connectorName(connection.platform, connectors);
  const name = [connectorTitle, connection.account].filter(Boolean).join(" · ");
  if (wasRevoked) return <p class="notice good">{text.revoked(name)}</p>;
  if (connection.kind === "signIn") return <p class="notice warn">{text.forgotten(name, connectorTitle)}</p>;
  return (
    <p class="notice warn">
      {text.forgottenKey(name)}{" "}
      {platform?.keyInstructions && (
        <a href={platform.keyInstructions} target="_blank" rel="noopener noreferrer">
          {connectorTitle}
        </a>
      )}
    </p>
  );
}
