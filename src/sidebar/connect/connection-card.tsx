import { useState } from "preact/hooks";
import type { Connection } from "../../rpc/connect-calls.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { useLocale } from "../language.ts";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { formatDayOf } from "../shared/format-value.ts";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
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

/** One of the user's connections: what it may, how long, and the way to end it. */
export function ConnectionCard({ connection, connected, onDisconnected }: Props) {
  const { connections: text, keep } = useConnectText();
  const { server } = useSpreadsheet();
  const [isAsked, setAsked] = useState(false);
  const [isAgain, setAgain] = useState(false);
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
      {isAgain && isBroken && <ReconnectSection platform={platform} connected={connected} />}
      {isAsked ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure(connectorTitle)}
          yes={task.isRunning ? text.disconnecting : text.yes}
          no={keep}
          onYes={disconnect}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          {isBroken && !isAgain && (
            <button type="button" class="primary" aria-label={text.againLabel(name)} onClick={() => setAgain(true)}>
              {text.again}
            </button>
          )}
          <button type="button" class="plain" aria-label={text.disconnectLabel(name)} onClick={() => setAsked(true)}>
            {text.disconnect}
          </button>
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </li>
  );
}

/** What a connection may, how it was made, and until when it is good. */
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
