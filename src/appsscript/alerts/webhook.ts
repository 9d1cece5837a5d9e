import type { webhookHosts } from "../../connectors/access/webhook-hosts.ts";
import type { HttpRequest, HttpResponse } from "../../connectors/sync/runtime.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import { alertsText } from "../../text/alerts/index.ts";
import { openRuntime } from "../connect/runtime.ts";
import { maxUtf8Bytes } from "../property-room.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { mail, mailErrors } from "./mail.ts";
import type { Posted } from "./posted.ts";

/** Where messages go. */
interface Channel {
  /** As users know it, such as `Slack`, or an email address. */
  name: string;
  /** Text with nothing in it that would be read as formatting there. */
  escape(text: string): string;
}

/** A service whose webhooks take messages. */
export interface WebhookService extends Channel {
  name: keyof typeof webhookHosts;
  address: RegExp;
}

const withoutTags = (text: string): string => text.replace(/</g, "‹").replace(/>/g, "›");

/**
 * Sources: developers.google.com/workspace/chat/quickstart/webhooks and docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.
 * Microsoft Teams has none: its webhooks have a host for each tenant and region, and a manifest can list hosts only.
 */
export const webhookServices: readonly WebhookService[] = [
  {
    name: "Google Chat",
    address: /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?(?:[\w-]+=[\w%.~+=-]+&?)+$/,
    escape: withoutTags,
  },
  {
    name: "Slack",
    address: /^https:\/\/hooks\.slack\.com\/services\/[\w-]+\/[\w-]+\/[\w-]+$/,
    escape: (text) => withoutTags(text).replace(/&/g, "&amp;"),
  },
];

export const serviceOf = (address: string): Channel | undefined =>
  mail?.isAddress(address)
    ? { name: address, escape: String }
    : webhookServices.find((service) => service.address.test(address));

/** Sends a test message to an address, and returns it as it is stored. Throws a user error if the message isn't accepted. */
export function verifyAddress(address: string, message: string): string {
  const { errors } = alertsText[userLanguage()];
  const trimmed = String(address).trim();
  const service = serviceOf(trimmed);
  if (!service) throw userError(mailErrors()?.address ?? errors.address);
  const posted = postMessage(trimmed, service.escape(message));
  if (posted !== "accepted") throw userError(refusalText(trimmed, posted, errors.refused));
  return trimmed;
}

/** Why a message was not accepted, and what to do; `rejected` says it of a webhook that is gone. */
export function refusalText(
  address: string,
  posted: Exclude<Posted, "accepted">,
  rejected: (service: string) => string[],
): string[] {
  const ofMail = mailErrors();
  if (ofMail && mail?.isAddress(address) && posted !== "failed") return ofMail[posted];
  const name = serviceOf(address)?.name ?? "";
  return posted === "rejected" ? rejected(name) : alertsText[userLanguage()].errors.notReached(name);
}

/** What a message may take: Google Chat has rejected longer ones than 4,096 characters. */
const maxMessageBytes = 4_000;

/** A heading, as many lines as fit into a message and how many more there are, and what stands below. */
export function fittedMessage(
  address: string,
  head: readonly string[],
  lines: readonly string[],
  foot: string,
  language = userLanguage(),
): string {
  const escaped = serviceOf(address)?.escape ?? String;
  const withLines = (count: number): string => {
    const left = lines.length - count;
    const shown = lines.slice(0, count).map((line) => `• ${escaped(line)}`);
    const more = left > 0 ? [alertsText[language].message.more(left)] : [];
    return [...head.map(escaped), ...shown, ...more, foot].join("\n");
  };
  let shownCount = lines.length;
  while (shownCount > 1 && maxUtf8Bytes(withLines(shownCount)) > maxMessageBytes) shownCount--;
  return withLines(shownCount);
}

const maxWaitMs = 30_000;

/** Sends a text to a webhook, or by email. */
export function postMessage(address: string, text: string): Posted {
  if (mail?.isAddress(address)) return mail.post(address, text);
  const response = send({
    url: address,
    method: "POST",
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify({ text }),
  });
  if (!response || "failure" in response) return response?.failure === "not_listed" ? "rejected" : "unknown";
  const { status } = response;
  if (status < 300) return "accepted";
  // Too many messages at once, or the service is down.
  if (status === 429 || status === 503) return "delayed";
  return status >= 500 ? "failed" : "rejected";
}

function send(request: HttpRequest): HttpResponse | undefined {
  try {
    return openRuntime(Date.now() + maxWaitMs).fetchAll([request])[0];
  } catch (error) {
    // The user's requests of the day are used up.
    if (error instanceof Pause) return { failure: "connection" };
    throw error;
  }
}
