import { defineConnector, type Lookup, type NextPage } from "../define-connector.ts";
import { responseTimes } from "../help-desk/response-times.ts";
import { timeOfSeconds } from "../help-desk/time-of-seconds.ts";
import { type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { siteKeyForm } from "../site-keys.ts";
import { isBeforePeriod } from "../wall-clock.ts";
import { conversationEvents, conversationMessages, timedMessages } from "./details.ts";

const cloudUrl = "https://app.chatwoot.com";

const siteKey = siteKeyForm(/^[\w-]{20,100}$/);

/** A key alone is one of Chatwoot's own cloud; for a server of one's own its address stands before it. */
const addCloudSite = (typed: string): string => (/\s/.test(typed.trim()) ? typed : `${cloudUrl} ${typed.trim()}`);

/** The accounts that the key's owner administers: other people see the conversations of some inboxes only. */
const readableAccounts = (profile: Json): readonly Json[] =>
  listAt(profile, "accounts").filter((account) => textAt(account, "role") !== "agent");

/** The profile also holds the owner's name and token, which nobody reads. Without a choice it is the first account. */
const account: Lookup = {
  request: ({ facts }) => ({ url: `${facts.site}/api/v1/profile` }),
  read: (body, { account: accountId }) => {
    const found = readableAccounts(body).find((entry) => accountId === "" || textAt(entry, "id") === accountId) ?? null;
    const id = textAt(found, "id");
    return id === null ? null : { account: textAt(found, "name") ?? id, accountId: id };
  },
};

const pageSize = 25;

/** A conversation that somebody deletes meanwhile moves all others up, so that the page before is read again. */
const nextPage: NextPage = ({ body }, page) => {
  const [number = 1, before] = String(page ?? 1)
    .split(" ")
    .map(Number);
  const count = numberAt(body, "data.meta.all_count") ?? 0;
  if (before !== undefined && count < before && number > 1) return `${number - 1} ${count}`;
  const isLast = listAt(body, "data.payload").length === 0 || number * pageSize >= count;
  return isLast ? null : `${number + 1} ${count}`;
};

/** `Channel::WebWidget` is a web widget. */
const channelIn = (type: string | null): string | null =>
  type
    ?.replace(/^Channel::/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase() ?? null;

/**
 * Chatwoot's Application API, of its cloud and of servers that people run themselves. The list has the conversations that
 * were active last first. Who began and who answered is told by the messages of each, and when it was resolved by its own
 * events: those of the account name conversations by another number than the list does.
 */
export const chatwoot = defineConnector({
  id: "chatwoot",
  platform: "chatwoot",
  name: "Chatwoot",
  source: "Chatwoot Application API v1",
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
      request: ({ facts }, page) => ({
        url: `${facts.site}/api/v1/accounts/${facts.accountId}/conversations`,
        query: { status: "all", assignee_type: "all", page: Number(String(page ?? 1).split(" ")[0]) },
      }),
      next: nextPage,
      items: (body) => listAt(body, "data.payload"),
      isBeforePeriod: (conversation, run) =>
        isBeforePeriod(timeOfSeconds(numberAt(conversation, "last_activity_at")), run),
      details: [conversationMessages, conversationEvents],
      row: (conversation, _, { messages = null, events = null }) => {
        const timeline = timedMessages(messages);
        const times = responseTimes(timeline.messages);
        if (times === null) return null;
        return {
          conversation_id: textAt(conversation, "id"),
          channel: channelIn(textAt(conversation, "meta.channel")),
          ...times,
          messages: timeline.isComplete ? timeline.messages.length : null,
          resolved_at: toIsoTime(textAt(events, "resolved")),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Three thousand requests a minute from one address, which a script shares with others.
  limits: { maxParallelRequests: 8 },
});
