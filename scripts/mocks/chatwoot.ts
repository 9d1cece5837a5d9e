import type { AnyRow } from "../../src/tables/rows.ts";
import {
  agentName,
  conversationsIn,
  customerName,
  type MockConversation,
  messageText,
  secondsOf,
  secondsOrNull,
  timesOf,
} from "./care/mock-conversations.ts";
import { digits, objectSchema } from "./graph/graph-list.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockRoute,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const account = { id: 7, name: "Brood & Boon" };
const base = "https://app.chatwoot.com/api/v1";
const accountUrl = `${base}/accounts/${account.id}`;
const pageSize = 25;

const channels = ["Channel::WebWidget", "Channel::Email", "Channel::FacebookPage"] as const;
const channelNames = ["web widget", "email", "facebook page"] as const;
const channelOf = (number: number) => channels[number % channels.length] as string;
const idOf = (number: number): number => 40_000 - number;

/** Each conversation needs separate requests, so there are fewer of them. */
const allConversations = (world: MockWorld) => conversationsIn(world, 4);

/** As Chatwoot's `_message.json.jbuilder` writes senders; its automations have none. */
const sender = {
  customer: { id: 1, name: customerName, type: "contact" },
  person: { id: 3, name: agentName, type: "user" },
  machine: { id: 9, name: "Bot", type: "agent_bot" },
} as const;

const message = (by: keyof typeof sender, time: string, more: Readonly<Record<string, unknown>> = {}) => ({
  content: messageText,
  message_type: by === "customer" ? 0 : 1,
  created_at: secondsOf(time),
  private: false,
  sender: sender[by],
  ...more,
});

/** Includes an agent's private note and an activity note, neither of which is a message to the customer. */
const messages = ({ kind, startedAt, automatedReplyAt, answeredAt }: MockConversation) => [
  message(kind === "brand" ? "person" : "customer", startedAt),
  message("person", startedAt, { private: true }),
  message("machine", startedAt, { message_type: 2, sender: undefined, content: `${agentName} joined` }),
  ...(automatedReplyAt === null ? [] : [message("machine", automatedReplyAt)]),
  ...(answeredAt === null ? [] : [message("person", answeredAt)]),
];

const toApiConversation = (conversation: MockConversation) => ({
  id: idOf(conversation.number),
  account_id: account.id,
  uuid: `00000000-0000-4000-8000-${String(conversation.number).padStart(12, "0")}`,
  inbox_id: 2,
  status: conversation.resolvedAt === null ? "open" : "resolved",
  created_at: secondsOf(conversation.startedAt),
  first_reply_created_at: secondsOrNull(conversation.answeredAt) ?? 0,
  last_activity_at: secondsOf(conversation.resolvedAt ?? conversation.answeredAt ?? conversation.startedAt),
  messages: messages(conversation).slice(0, 1),
  meta: { channel: channelOf(conversation.number), sender: { id: 1, name: customerName, email: "ana@ruiz.example" } },
});

const events = ({ number, startedAt, answeredAt, resolvedAt }: MockConversation) =>
  [
    { name: "first_response", event_end_time: answeredAt },
    { name: "reply_time", event_end_time: answeredAt },
    { name: "conversation_resolved", event_end_time: resolvedAt },
  ]
    .filter(({ event_end_time: ended }) => ended !== null)
    .map((event, position) => ({
      id: number * 3 + position,
      ...event,
      value: secondsOf(event.event_end_time as string) - secondsOf(startedAt),
      event_start_time: startedAt,
      account_id: account.id,
      // Events use a different conversation number than the list.
      conversation_id: 900_000 + number,
    }));

const errorResponse = (status: number, description: string) => ({ status, body: { description, errors: [] } });
const missing = errorResponse(404, "Resource could not be found");

const conversationRoute =
  (answer: (conversation: MockConversation) => unknown): MockRoute["respond"] =>
  ({ params }: MockRequest, world) => {
    const conversation = allConversations(world).find(({ number }) => String(idOf(number)) === params.id);
    return conversation ? { body: answer(conversation) } : missing;
  };

const expected = (world: MockWorld) => allConversations(world).filter(({ kind }) => kind !== "brand");

/**
 * Chatwoot: contract from its description of the Application API. It has no spam: conversations without a reply stay
 * unanswered.
 */
export const chatwootMock: ConnectorMock<"chatwoot"> = {
  id: "chatwoot",
  account: String(account.id),
  key: "inventedChatwootKey01234",
  secretOf: ({ headers }) => headers.api_access_token ?? null,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "Invalid Access Token"),
    permission: errorResponse(403, "You are not authorized to do this action"),
    not_found: missing,
    rate_limited: { status: 429, body: "Retry later\n" },
    invalid: errorResponse(422, "Invalid request"),
    server: errorResponse(500, "Internal server error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/profile`,
      contract: {},
      respond: () => ({
        body: {
          id: 3,
          name: agentName,
          email: "bea@broodenboon.example",
          access_token: "inventedChatwootKey01234",
          accounts: [
            { id: 6, name: "Somebody's", role: "agent" },
            { ...account, role: "administrator" },
          ],
        },
      }),
    },
    {
      method: "GET",
      address: `${accountUrl}/conversations`,
      contract: {
        query: objectSchema({
          status: { enum: ["all", "open", "resolved", "pending", "snoozed"] },
          assignee_type: { enum: ["me", "unassigned", "all", "assigned"] },
          page: digits,
        }),
      },
      imitates: { query: { status: "all", assignee_type: "all" } },
      respond: (request, world) => {
        const start = (Number(queryValue(request, "page") ?? 1) - 1) * pageSize;
        const conversations = allConversations(world);
        const counts = { mine_count: 0, unassigned_count: 0, assigned_count: 0, all_count: conversations.length };
        const payload = conversations.slice(start, start + pageSize).map(toApiConversation);
        return { body: { data: { meta: counts, payload } } };
      },
    },
    {
      method: "GET",
      address: `${accountUrl}/conversations/:id/messages`,
      contract: { query: objectSchema({ after: digits, before: digits }) },
      imitates: { query: { after: "0" } },
      respond: conversationRoute((conversation) => ({ meta: {}, payload: messages(conversation) })),
    },
    {
      method: "GET",
      address: `${accountUrl}/conversations/:id/reporting_events`,
      contract: {},
      respond: conversationRoute(events),
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? expected(world).map(
          (conversation): AnyRow => ({
            platform: "chatwoot",
            account: account.name,
            conversation_id: String(idOf(conversation.number)),
            channel: channelNames[conversation.number % channelNames.length] as string,
            ...timesOf(conversation),
            resolved_at: conversation.resolvedAt,
            messages: 1 + (conversation.automatedReplyAt === null ? 0 : 1) + (conversation.answeredAt === null ? 0 : 1),
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const conversations = allConversations(world);
    const pages = Math.max(1, Math.ceil(conversations.length / pageSize));
    const details = conversations.length + conversations.filter(({ resolvedAt }) => resolvedAt !== null).length;
    return { requests: 1 + pages + details, batches: 1 + pages + (details > 0 ? 1 : 0) };
  },
};
