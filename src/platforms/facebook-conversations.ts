import { answerTimes, type TimedMessage } from "./care/answer-times.ts";
import { definePlatform, type Run } from "./define-platform.ts";
import { failures } from "./graph/failures.ts";
import { used, wait } from "./graph/limits.ts";
import { pagesWith, pageTokens } from "./graph/pages.ts";
import { facebookBase as base, facebookLogin } from "./graph/sign-in.ts";
import { graphVersion, version } from "./graph/version.ts";
import { isoTime, type Json, listAt, numberAt, textAt } from "./json.ts";
import { graphCursor } from "./paging.ts";
import { isBeforePeriod } from "./wall-clock.ts";

/** When messages were sent and by whom, without their texts; and nothing of the participants. */
const fields = "id,updated_time,message_count,messages.limit(50){created_time,from}";

/** The page's own messages, also those that it answers with by itself: nothing tells them apart. */
function messagesIn(conversation: Json, { facts }: Run): TimedMessage[] {
  return listAt(conversation, "messages.data").flatMap((message): TimedMessage[] => {
    const sent = isoTime(textAt(message, "created_time"));
    const from = textAt(message, "from.id");
    return sent === null || from === null ? [] : [{ at: sent, by: from === facts.accountId ? "person" : "customer" }];
  });
}

/** A thread goes on for as long as page and person write to each other, and only its latest messages can be read. */
function isWhole(conversation: Json, known: number): boolean {
  const count = numberAt(conversation, "message_count");
  return textAt(conversation, "messages.paging.next") === null && (count === null || known >= count);
}

/** Facebook's Graph API: what people write to a page in Messenger. There is no way to ask for a period. */
export const facebookConversations = definePlatform({
  id: "facebook-conversations",
  platform: "facebook",
  name: "Facebook Page conversations",
  source: `Facebook API ${graphVersion}`,
  hosts: ["https://graph.facebook.com/"],
  signIn: facebookLogin(["pages_show_list", "pages_messaging", "pages_manage_metadata"]),
  owner: {
    request: () => ({ url: `${base}/me`, query: { fields: "id,name" } }),
    read: (body) => ({ account: textAt(body, "name"), accountId: textAt(body, "id") }),
  },
  accounts: pagesWith("MESSAGING"),
  lookups: pageTokens,
  tables: {
    conversations: {
      request: ({ facts }, page) => ({
        url: `${base}/${facts.accountId}/conversations`,
        query: { platform: "messenger", folder: "inbox", fields, limit: 50, after: page ?? undefined },
      }),
      next: graphCursor,
      items: (body) => listAt(body, "data"),
      isTooOld: (conversation, run) => isBeforePeriod(isoTime(textAt(conversation, "updated_time")), run),
      row: (conversation, run) => {
        const messages = messagesIn(conversation, run);
        const times = answerTimes(messages);
        const row = {
          conversation_id: textAt(conversation, "id"),
          channel: "messenger",
          messages: numberAt(conversation, "message_count"),
        };
        if (isWhole(conversation, messages.length)) return times && { ...row, ...times };
        // When it began is no longer known; what an earlier import knew of it stays.
        const isAnswered = messages.some(({ by }) => by === "person") || null;
        return { ...row, received_at: null, first_response_at: null, answered: isAnswered };
      },
    },
  },
  failures,
  limits: { atOnce: 1, used, wait, version },
});
