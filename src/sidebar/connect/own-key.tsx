import { useState } from "preact/hooks";
import type { Connection, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { Field } from "../field.tsx";
import { useTask } from "../share/use-task.ts";
import { useWorkbook } from "../workbook.ts";
import { useConnectText, usePlatformText } from "./connect-text.ts";

interface Props {
  platform: PlatformChoice;
  onConnected(connection: Connection): void;
}

const isAddress = (where: string) => /^https:\/\//.test(where);

/** Takes a token or key that the user brings along. It is sent once and then forgotten here. */
export function OwnKey({ platform: { id, keyFrom }, onConnected }: Props) {
  const { signIn: text } = useConnectText();
  const explained = usePlatformText(id)?.key;
  const { server } = useWorkbook();
  const [key, setKey] = useState("");
  const [isMissing, setMissing] = useState(false);
  const task = useTask<null>();

  const keep = (event: Event) => {
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
    <form class="own-key" onSubmit={keep} autocomplete="off">
      {explained && <p>{explained}</p>}
      {keyFrom && !isAddress(keyFrom) && <p>{keyFrom}</p>}
      {keyFrom && isAddress(keyFrom) && (
        <p>
          <a href={keyFrom} target="_blank" rel="noopener noreferrer">
            {text.whereKey}
          </a>
        </p>
      )}
      <Field id={`key-${id}`} label={text.key} hint={text.keyHint} problem={isMissing ? text.missingKey : null}>
        {(described) => (
          <input
            {...described}
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
