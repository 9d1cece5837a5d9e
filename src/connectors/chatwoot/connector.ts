import { defineConnector, type Lookup, type NextPage } from "../define-connector.ts";
import { isOfUnknownOrigin, responseTimes } from "../help-desk/response-times.ts";
import { timeOfSeconds } from "../help-desk/time-of-seconds.ts";
import { type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { siteKeyForm } from "../site-keys.ts";
import { isBeforePeriod } from "../wall-clock.ts";
import { conversationEvents, conversationMessages, timedMessages } from "./details.ts";

const cloudUrl = "https://app.chatwoot.com";

const siteKey = siteKeyForm(/^[\w-]{20,100}$/);

/** A bare key belongs to Chatwoot's cloud; for a self-hosted server its URL comes first. */
const addCloudSite = (typed: string): string => (/\s/.test(typed.trim()) ? typed : `${cloudUrl} ${typed.trim()}`);

/** Accounts in which the key's owner is an administrator: other roles only see the conversations of some inboxes. */
const readableAccounts = (profile: Json): readonly Json[] =>
  listAt(profile, "accounts").filter((account) => textAt(account, "role") !== "agent");

/** The profile also holds the owner's name and token, which are ignored. Defaults to the first account. */
const account: Lookup = {
  request: ({ facts }) => ({ url: `${facts.site}/api/v1/profile` }),
  read: (body, { account: accountId }) => {
    const found = readableAccounts(body).find((entry) => accountId === "" || textAt(entry, "id") === accountId) ?? null;
    const id = textAt(found, "id");
    return id === null ? null : { account: textAt(found, "name") ?? id, accountId: id };
  },
};

const pageSize = 25;

/** Deleting a conversation during an import moves later ones up a page, so the previous page is read again. */
const nextPage: NextPage = ({ body }, page) => {
  const [number = 1, before] = String(page ?? 1)
    .split(" ")
    .map(Number);
  const count = numberAt(body, "data.meta.all_count") ?? 0;
  if (before !== undefined && count < before && number > 1) return `${number - 1} ${count}`;
  const isLast = listAt(body, "data.payload").length === 0 || number * pageSize >= count;
  return isLast ? null : `${number + 1} ${count}`;
};

/** `Channel::WebWidget` becomes `web widget`. */
const channelIn = (type: string | null): string | null =>
  type
    ?.replace(/^Channel::/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase() ?? null;

/**
 * Chatwoot's Application API, for its cloud and self-hosted servers. The list is sorted by last activity. The first
 * message and first reply come from each conversation's messages, and the resolution time from its own reporting
 * events: the account-wide events use a different conversation number than the list does.
 */
export const chatwoot = defineConnector({
  id: "chatwoot",
  platform: "chatwoot",
  name: "Chatwoot",
  source: "Chatwoot Application API v1",
  apiVersion: { name: "v1", promisedUntil: null },
  hosts: [`${cloudUrl}/`],
  signIn: {
    apiKey: {
      where: `${cloudUrl}/app/profile/settings`,
      form: { test: (typed) => siteKey.form.test(addCloudSite(typed)) },
      facts: (typed) => siteKey.facts(addCloudSite(typed)),
      applySecret: (secret) => ({ headers: { api_access_token: siteKey.keyOf(addCloudSite(secret)) } }),
    },
  },
  owner: account,
  accounts: {
    request: (_, facts) => ({ url: `${facts.site}/api/v1/profile` }),
    items: (body) =>
      readableAccounts(body).flatMap((entry) => {
        const id = textAt(entry, "id");
        return id === null ? [] : [{ id, name: textAt(entry, "name") ?? id }];
      }),
  },
  lookups: [account],
  tables: {
    conversations: {
      counts: "total",
      request: ({ facts }, page) => ({
        url: `${facts.site}/api/v1/accounts/${facts.accountId}/conversations`,
        query: { status: "all", assignee_type: "all", page: Number(String(page ?? 1).split(" ")[0]) },
      }),
      next: nextPage,
      items: (body) => listAt(body, "data.payload"),
      isBeforePeriod: (conversation, run) =>
        isBeforePeriod(timeOfSeconds(numberAt(conversation, "last_activity_at")), run),
      details: [conversationMessages, conversationEvents],
      isUndescribed: (_, { messages = null }) => isOfUnknownOrigin(timedMessages(messages).messages),
      row: (conversation, _, { messages = null, events = null }) => {
        const timeline = timedMessages(messages);
        const times = responseTimes(timeline.messages);
        if (times === null) return null;
        return {
          conversation_id: textAt(conversation, "id"),
          channel: channelIn(textAt(conversation, "meta.channel")),
          ...times,
          messages:
            timeline.isComplete && timeline.messages.every(({ by }) => by !== "unknown")
              ? timeline.messages.length
              : null,
          resolved_at: toIsoTime(textAt(events, "resolved")),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // 3,000 requests a minute per IP address, which Apps Script shares with others.
  limits: { maxParallelRequests: 8 },
});
