import { useState } from "preact/hooks";
import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { Field } from "../../shared/field.tsx";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useConnectText, usePlatformText } from "./connect-text.ts";
import { LoadConnectorTexts } from "./load-connector-texts.tsx";

interface Props {
  platform: ConnectorOption;
  onConnected(connection: Connection): void;
}

const isUrl = (text: string) => /^https:\/\//.test(text);

/** Form for a token or key. It is sent to the script once and then cleared here. */
export function ApiKeyForm({ platform: { id, keyInstructions }, onConnected }: Props) {
  const { signIn: text } = useConnectText();
  const { server } = useSpreadsheet();
  const [key, setKey] = useState("");
  const [isMissing, setMissing] = useState(false);
  const task = useTask<null>();

  const saveKey = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    setMissing(key.trim() === "");
    if (key.trim() === "") return;
    task.run(async () => {
      const connection = await server.addKey({ platform: id, key: key.trim() });
      setKey("");
      onConnected(connection);
      return null;
    });
  };

  return (
    <form class="own-key" onSubmit={saveKey} autocomplete="off">
      <LoadConnectorTexts>
        <KeyExplanation platform={id} />
      </LoadConnectorTexts>
      {keyInstructions && !isUrl(keyInstructions) && <p>{keyInstructions}</p>}
      {keyInstructions && isUrl(keyInstructions) && (
        <p>
          <a href={keyInstructions} target="_blank" rel="noopener noreferrer">
            {text.whereKey}
          </a>
        </p>
      )}
      <Field id={`key-${id}`} label={text.key} hint={text.keyHint} error={isMissing ? text.missingKey : null}>
        {(describedBy) => (
          <input
            {...describedBy}
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="plain" aria-disabled={task.isRunning}>
          {task.isRunning ? text.checking : text.keepKey}
        </button>
      </div>
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </form>
  );
}

/** What the token or key is, and how to create one. */
function KeyExplanation({ platform }: { platform: string }) {
  const explanation = usePlatformText(platform)?.key;
  return explanation ? <p>{explanation}</p> : null;
}
