import { useState } from "preact/hooks";
import type { Connection } from "../../../rpc/connect-calls.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import { useLocale } from "../../language.ts";
import { Confirm } from "../../shared/confirm.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { formatDayOf } from "../../shared/format-value.ts";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { ReconnectSection } from "./connect-account.tsx";
import { useConnectText } from "./connect-text.ts";
import { useInstantFormat } from "./import-details.tsx";
import { connectorName } from "./import-words.ts";
import { describePermissions } from "./permissions.ts";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  connection: Connection;
  connected: ConnectData;
  onDisconnected(wasRevoked: boolean): Promise<unknown>;
}

/** One of the user's connections: its permissions and expiry, and buttons to reconnect or disconnect. */
export function ConnectionCard({ connection, connected, onDisconnected }: Props) {
  const { connections: text, keep } = useConnectText();
  const { server } = useSpreadsheet();
  const [isConfirming, setConfirming] = useState(false);
  const [isReconnecting, setReconnecting] = useState(false);
  const task = useTask<null>();
  const { id, platform, account, isBroken } = connection;
  const { connectors } = connected.state;
  const connectorTitle = connectorName(platform, connectors);
  const name = [connectorTitle, account].filter(Boolean).join(" · ");
  const disconnect = () =>
    task.run(async () => {
      const { wasRevoked } = await server.disconnect(id);
      await onDisconnected(wasRevoked);
      return null;
    });

  return (
    <li class="card" aria-labelledby={`connection-${id}`}>
      <h3 id={`connection-${id}`}>{connectorTitle}</h3>
      <p class="file">{account || text.unnamed}</p>
      {isBroken && <p class="notice bad">{text.broken(connectorTitle)}</p>}
      <ConnectionDetails connection={connection} />
      {isReconnecting && isBroken && <ReconnectSection platform={platform} connected={connected} />}
      {isConfirming ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure(connectorTitle)}
          yes={task.isRunning ? text.disconnecting : text.yes}
          no={keep}
          onYes={disconnect}
          onNo={() => setConfirming(false)}
        />
      ) : (
        <div class="row">
          {isBroken && !isReconnecting && (
            <button
              type="button"
              class="primary"
              aria-label={text.againLabel(name)}
              onClick={() => setReconnecting(true)}
            >
              {text.again}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={text.disconnectLabel(name)}
            onClick={() => setConfirming(true)}
          >
            {text.disconnect}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </li>
  );
}

/** How a connection was made, when it expires, its permissions and its last use. */
function ConnectionDetails({ connection: { kind, permissions, expiresAt, lastUsedAt } }: { connection: Connection }) {
  const { connections: text, permissions: permissionsText } = useConnectText();
  const locale = useLocale();
  const { timeZone } = useSpreadsheet().settings;
  const instant = useInstantFormat();
  const permissionTexts = describePermissions(permissions, permissionsText);
  const formatExpiry = (at: string) => formatDayOf(at, locale, timeZone);
  const expiryText =
    expiresAt === null
      ? kind === "signIn" && text.renewed
      : (instantOfText(expiresAt) < Date.now() ? text.expired : text.expires)(formatExpiry(expiresAt));
  return (
    <ul class="quiet lines-of">
      <li>{[text.kinds[kind], expiryText].filter(Boolean).join(" · ")}</li>
      {permissionTexts.length > 0 && (
        <li>
          {text.may}: {permissionTexts.join(", ")}
        </li>
      )}
      <li>{lastUsedAt ? text.lastUsed(instant(lastUsedAt)) : text.neverUsed}</li>
    </ul>
  );
}
