import { answerTimes } from "./care/answer-times.ts";
import { timeOfSeconds } from "./care/time-of-seconds.ts";
import { conversationEvents, conversationMessages, timedMessages } from "./chatwoot/details.ts";
import { definePlatform, type Lookup, type Next } from "./define-platform.ts";
import { isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { siteKeys } from "./own-sites.ts";
import { isBeforePeriod } from "./wall-clock.ts";

const cloud = "https://app.chatwoot.com";

const sited = siteKeys(/^[\w-]{20,100}$/);

/** A key alone is one of Chatwoot's own cloud; for a server of one's own its address stands before it. */
const withSite = (typed: string): string => (/\s/.test(typed.trim()) ? typed : `${cloud} ${typed.trim()}`);

/** The accounts that the key's owner administers: other people see the conversations of some inboxes only. */
const accountsIn = (profile: Json): readonly Json[] =>
  listAt(profile, "accounts").filter((account) => textAt(account, "role") !== "agent");

/** The profile also holds the owner's name and token, which nobody reads. Without a choice it is the first account. */
const account: Lookup = {
  request: ({ facts }) => ({ url: `${facts.site}/api/v1/profile` }),
  read: (body, { account: chosen }) => {
    const found = accountsIn(body).find((one) => chosen === "" || textAt(one, "id") === chosen) ?? null;
    const accountId = textAt(found, "id");
    return accountId === null ? null : { account: textAt(found, "name") ?? accountId, accountId };
  },
};

const pageSize = 25;

/** A conversation that somebody deletes meanwhile moves all others up, so that the page before is read again. */
const nextPage: Next = ({ body }, page) => {
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
export const chatwoot = definePlatform({
  id: "chatwoot",
  platform: "chatwoot",
  name: "Chatwoot",
  source: "Chatwoot Application API v1",
  hosts: [`${cloud}/`],
  signIn: {
    ownKey: {
      where: `${cloud}/app/profile/settings`,
      form: { test: (typed) => sited.form.test(withSite(typed)) },
      facts: (typed) => sited.facts(withSite(typed)),
      send: (secret) => ({ headers: { api_access_token: sited.keyIn(withSite(secret)) } }),
    },
  },
  owner: account,
  accounts: {
    request: (_, facts) => ({ url: `${facts.site}/api/v1/profile` }),
    items: (body) =>
      accountsIn(body).flatMap((one) => {
        const id = textAt(one, "id");
        return id === null ? [] : [{ id, name: textAt(one, "name") ?? id }];
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
      isTooOld: (conversation, run) => isBeforePeriod(timeOfSeconds(numberAt(conversation, "last_activity_at")), run),
      details: [conversationMessages, conversationEvents],
      row: (conversation, _, { messages = null, events = null }) => {
        const told = timedMessages(messages);
        const times = answerTimes(told.messages);
        if (times === null) return null;
        return {
          conversation_id: textAt(conversation, "id"),
          channel: channelIn(textAt(conversation, "meta.channel")),
          ...times,
          messages: told.isComplete ? told.messages.length : null,
          resolved_at: isoTime(textAt(events, "resolved")),
        };
      },
    },
  },
  failures: {
    codes: ({ status }) => (status < 400 ? [] : [String(status)]),
    kinds: {},
  },
  // Three thousand requests a minute from one address, which a script shares with others.
  limits: { atOnce: 8 },
});
