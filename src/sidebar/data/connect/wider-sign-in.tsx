import { useState } from "preact/hooks";
import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { SignIn } from "./sign-in.tsx";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connected: ConnectData;
  onConnected(): void;
  /** What it brings, and why it asks for more. */
  label: string;
  hint: string;
}

/** A sign-in with broader scopes, which is only prepared when it is wanted. */
export function WiderSignIn({ platform, connected, onConnected, label, hint }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  return (
    <div class="notice">
      <p>{hint}</p>
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
