import type { LocalAddOn } from "../emulator/local-add-on.ts";

interface Callback {
  kind: "callback";
  id: string;
  parameters: Record<string, string>;
}

/**
 * Responds to the page at `/usercallback` when a sign-in started by this tab's script returns; other tabs handle their own.
 * `onAnswered` is called afterwards, since the script has then stored the connection.
 */
export function answerCallbacks(addOn: LocalAddOn, onAnswered: () => void): void {
  const channel = new BroadcastChannel("usercallback");
  channel.addEventListener("message", ({ data }: MessageEvent<Callback>) => {
    if (data.kind !== "callback" || !addOn.project.state.stateTokens[data.parameters.state ?? ""]) return;
    const { id, parameters } = data;
    channel.postMessage({ kind: "taken", id });
    // The script blocks this tab while it runs, so let the message above go out first.
    setTimeout(() => {
      try {
        channel.postMessage({ kind: "answered", id, html: addOn.answerCallback(parameters) });
      } catch (error) {
        console.error(error);
        channel.postMessage({ kind: "failed", id });
      }
      onAnswered();
    }, 50);
  });
}
