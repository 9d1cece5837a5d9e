import { base64, fromBase64 } from "../../../scripts/emulator/services/base64.ts";
import type { FetchOutcome, FetchRequest } from "../../../scripts/emulator/transport/transport.ts";
import { ask, type OpenAddOn } from "../add-on.ts";

export const slack = "https://hooks.slack.com/services/T0001/B0001/invented-webhook";
export const googleChat =
  "https://chat.googleapis.com/v1/spaces/AAAAinvented/messages?key=invented-key&token=invented-token%3D";

/** A channel that keeps what is posted to its webhook. Slack answers "ok" or, with status 404, "no_service". */
export function openChat() {
  const chat = {
    messages: [] as string[],
    status: 200,
    /** Whether the next responses get lost, after the message has arrived. */
    losesResponses: false,
    respond({ url, body, headers }: FetchRequest): FetchOutcome | undefined {
      if (url !== slack && url !== googleChat) return undefined;
      if (!/^application\/json/.test(headers["Content-Type"] ?? "")) throw new Error("Webhooks take JSON.");
      const { text, ...others } = JSON.parse(new TextDecoder().decode(fromBase64(body ?? "")));
      if (typeof text !== "string" || text === "" || Object.keys(others).length > 0) throw new Error("no_text");
      if (chat.status === 200) chat.messages.push(text);
      if (chat.losesResponses) return { failure: "timeout", detail: "" };
      return { status: chat.status, headers: {}, body: base64(new TextEncoder().encode("ok")) };
    },
  };
  return chat;
}

export const setAlerts = (opened: Pick<OpenAddOn, "addOn">, address: string | null) =>
  ask<{ service: string | null; isRefused: boolean }>(opened.addOn, "saveAlerts", address);
