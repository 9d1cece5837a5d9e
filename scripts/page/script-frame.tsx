import { useEffect, useRef } from "preact/hooks";
import { sandbox } from "../emulator/bridge/frame.ts";
import { type FrameMessage, withShim } from "../emulator/bridge/sidebar-shim.ts";
import { type LocalAddOn, messageOf } from "../emulator/local-add-on.ts";

interface Props {
  html: string;
  title: string;
  origin: string;
  upstreams: Record<string, string>;
  addOn: LocalAddOn;
  /** Called after each call, which may have changed the script's stored state. */
  onCalled(): void;
  onClose(): void;
  onFocusEditor(): void;
}

/** A page of the script in its own frame, with a `google.script` that calls the add-on. */
export function ScriptFrame({ html, title, origin, upstreams, addOn, onCalled, onClose, onFocusEditor }: Props) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const post = (message: unknown) => frameRef.current?.contentWindow?.postMessage(message, origin);
    const receive = async (event: MessageEvent<FrameMessage>) => {
      if (event.source !== frameRef.current?.contentWindow || event.origin !== origin) return;
      const message = event.data;
      if (message.kind === "ready") post({ kind: "show", html: withShim(html, addOn.callable(), upstreams) });
      if (message.kind === "close") onClose();
      if (message.kind === "focus editor") onFocusEditor();
      if (message.kind !== "call") return;
      const outcome = await callScript(addOn, message);
      onCalled();
      post({ kind: "answer", id: message.id, ...outcome });
    };
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, []);
  return <iframe ref={frameRef} title={title} sandbox={sandbox} src={`${origin}/`} />;
}

/** Responses are delayed at random and may arrive out of order, as with Google. */
async function callScript(addOn: LocalAddOn, { name, args }: { name: string; args: unknown[] }) {
  await new Promise((resolve) => setTimeout(resolve, 5));
  try {
    return { result: await addOn.call(name, args) };
  } catch (error) {
    return { error: messageOf(error) };
  } finally {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
  }
}
