import { useState } from "preact/hooks";
import type { ConnectorOption } from "../../rpc/connect-calls.ts";
import { useConnectText } from "./connect-text.ts";
import { SignIn } from "./sign-in.tsx";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connected: ConnectData;
  onConnected(): void;
}

/** For an account that is not in the list: a sign-in with broader scopes, which is only prepared when it is wanted. */
export function NotListed({ platform, connected, onConnected }: Props) {
  const { form: text } = useConnectText();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {text.notListed}
      </button>
    );
  return (
    <div class="notice">
      <p>{text.notListedHint(platform.name)}</p>
      <SignIn
        platform={platform}
        connected={connected}
        isWider
        onConnected={() => {
          setOpen(false);
          onConnected();
        }}
      />
    </div>
  );
}
