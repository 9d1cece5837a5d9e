import { defineConnector, type Run } from "../define-connector.ts";
import { failures } from "../graph/failures.ts";
import { pagesWithTasks, pageTokenLookups } from "../graph/pages.ts";
import { facebookBase as base, facebookLogin } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { graphApi, graphVersion, version } from "../graph/version.ts";
import { responseTimes, type TimedMessage, unknownMessage } from "../help-desk/response-times.ts";
import { at, type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { isBeforePeriod } from "../wall-clock.ts";

/** Message times and senders only: no text, no participants. */
const fields = "id,updated_time,message_count,messages.limit(50){created_time,from}";

/** The page's own messages. Automatic replies are among them: nothing distinguishes them. */
function readMessages(conversation: Json, { facts }: Run): TimedMessage[] {
  return listAt(conversation, "messages.data").flatMap((message): TimedMessage[] => {
    const sentAt = toIsoTime(textAt(message, "created_time"));
    const from = textAt(message, "from.id");
    return sentAt === null || from === null
      ? [unknownMessage(sentAt)]
      : [{ at: sentAt, by: from === facts.accountId ? "person" : "customer" }];
  });
}

/** Whether it is unknown who wrote the first message, so that nobody can tell whose conversation it is. */
function isOfUnknownOrigin(conversation: Json): boolean {
  const messages = at(conversation, "messages.data");
  if (!Array.isArray(messages)) return numberAt(conversation, "message_count") !== 0;
  const [first] = [...messages].sort((a, b) =>
    (textAt(a, "created_time") ?? "") < (textAt(b, "created_time") ?? "") ? -1 : 1,
  );
  return first !== undefined && (textAt(first, "created_time") === null || textAt(first, "from.id") === null);
}

/** A thread continues for as long as page and person write to each other, and only its latest messages can be read. */
function hasAllMessages(conversation: Json, messageCount: number): boolean {
  const count = numberAt(conversation, "message_count");
  return textAt(conversation, "messages.paging.next") === null && (count === null || messageCount >= count);
}

/** Facebook's Graph API: messages to a page in Messenger. The API cannot filter by period. */
export const facebookConversations = defineConnector({
  id: "facebook-conversations",
  platform: "facebook",
  name: {
    en: "Facebook Page conversations",
    es: "Facebook (conversaciones de la página)",
    nl: "Facebook (gesprekken van de pagina)",
  },
  alsoFoundBy: ["Meta", "FB", "Messenger"],
  source: `Facebook API ${graphVersion}`,
  apiVersion: graphApi,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_messaging", "pages_manage_metadata"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: pagesWithTasks("MESSAGING"),
  lookups: pageTokenLookups,
  tables: {
    conversations: {
      counts: "total",
      pageSize: 50,
      request: ({ facts }, page, _part, _metrics, size = 50) => ({
        url: `${base}/${facts.accountId}/conversations`,
        query: { platform: "messenger", folder: "inbox", fields, limit: size, after: page ?? undefined },
      }),
      next: graphCursor,
      items: (body) => listAt(body, "data"),
      isBeforePeriod: (conversation, run) => isBeforePeriod(toIsoTime(textAt(conversation, "updated_time")), run),
      isUndescribed: isOfUnknownOrigin,
      row: (conversation, run) => {
        const messages = readMessages(conversation, run);
        const times = responseTimes(messages);
        const row = {
          conversation_id: textAt(conversation, "id"),
          channel: "messenger",
          messages: numberAt(conversation, "message_count"),
        };
        if (hasAllMessages(conversation, messages.length)) return times && { ...row, ...times };
        // The start of the thread is no longer available; values from an earlier import stay.
        const isAnswered = messages.some(({ by }) => by === "person") || null;
        return { ...row, received_at: null, first_response_at: null, answered: isAnswered };
      },
    },
  },
  failures,
  limits: { maxParallelRequests: 1, usedShare, retryDelayMs, version },
});
