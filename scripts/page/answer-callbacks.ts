import type { LocalAddOn } from "../emulator/local-add-on.ts";

interface Callback {
  kind: "callback";
  id: string;
  parameters: Record<string, string>;
}

/**
 * Answers the page at `/usercallback` when a sign-in that this tab's script began comes back. Another tab's sign-in is left
 * to that tab. `onAnswered` is told because the script keeps something by then.
 */
export function answerCallbacks(addOn: LocalAddOn, onAnswered: () => void): void {
  const channel = new BroadcastChannel("usercallback");
  channel.addEventListener("message", ({ data }: MessageEvent<Callback>) => {
    if (data.kind !== "callback" || !addOn.project.state.stateTokens[data.parameters.state ?? ""]) return;
    const { id, parameters } = data;
    channel.postMessage({ kind: "taken", id });
    // The script holds up this tab while it works: what was posted before has to leave first.
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
