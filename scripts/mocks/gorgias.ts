import type { AnyRow } from "../../src/tables/rows.ts";
import {
  agentName,
  basicAuthKey,
  conversationsIn,
  cursorAt,
  customerName,
  type MockConversation,
  messageText,
  numberAt,
  timesOf,
} from "./care/mock-conversations.ts";
import { objectSchema, upTo100 } from "./graph/graph-list.ts";
import { type ConnectorMock, type MockWorld, queryValue } from "./server/define-mock.ts";

const site = "https://broodenboon.gorgias.com";
const base = `${site}/api`;

const channels = ["email", "chat", "facebook-messenger", "instagram-direct"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): number => 70_000_000 - number;

/** Each ticket needs a separate request, so there are fewer of them. */
const ticketsIn = (world: MockWorld) => conversationsIn(world, 2);

/** Gorgias' format of a UTC time. */
const timeOf = (time: string | null): string | null => time?.replace("Z", ".000000+00:00") ?? null;

const message = (at: string, fromAgent: boolean, more: Readonly<Record<string, unknown>> = {}) => ({
  created_datetime: timeOf(at),
  from_agent: fromAgent,
  public: true,
  via: "email",
  rule_id: null,
  sender: { name: fromAgent ? agentName : customerName },
  body_text: messageText,
  ...more,
});

/** Includes an internal note, which is not a message between customer and agent. */
const messages = ({ kind, startedAt, automatedReplyAt, answeredAt }: MockConversation) => [
  message(startedAt, kind === "brand"),
  ...(automatedReplyAt === null ? [] : [message(automatedReplyAt, true, { via: "rule", rule_id: 12 })]),
  ...(answeredAt === null ? [] : [message(startedAt, true, { public: false }), message(answeredAt, true)]),
];

const ticket = (conversation: MockConversation) => ({
  id: idOf(conversation.number),
  channel: channelOf(conversation.number),
  via: "email",
  from_agent: conversation.kind === "brand",
  spam: conversation.kind === "spam",
  status: conversation.resolvedAt === null ? "open" : "closed",
  subject: messageText,
  customer: { name: customerName, email: "ana@ruiz.example" },
  created_datetime: timeOf(conversation.startedAt),
  closed_datetime: timeOf(conversation.resolvedAt),
  trashed_datetime: null,
});

const errorResponse = (status: number, msg: string) => ({ status, body: { error: { msg } } });
const missing = errorResponse(404, "Ticket not found");

const expected = (world: MockWorld) => ticketsIn(world).filter(({ kind }) => kind === "customer");

/** Gorgias: contract by hand, from developers.gorgias.com. */
export const gorgiasMock: ConnectorMock<"gorgias"> = {
  id: "gorgias",
  account: "",
  key: `${site} bea@broodenboon.example:inventedGorgiasKey0123456789abcdef0123456789`,
  secretOf: basicAuthKey,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "Unauthorized"),
    permission: errorResponse(403, "Forbidden"),
    not_found: missing,
    rate_limited: errorResponse(429, "Too many requests"),
    invalid: errorResponse(400, "Invalid parameter"),
    server: errorResponse(500, "Internal error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/account`,
      contract: {},
      respond: () => ({ body: { domain: "broodenboon", status: { status: "active" } } }),
    },
    {
      method: "GET",
      address: `${base}/tickets`,
      contract: {
        query: objectSchema({
          limit: upTo100,
          cursor: { type: "string" },
          trashed: { enum: ["true", "false"] },
          order_by: { enum: ["created_datetime:asc", "created_datetime:desc"] },
        }),
      },
      imitates: { query: { trashed: "false", order_by: "created_datetime:desc" } },
      respond: (request, world) => {
        const cursor = queryValue(request, "cursor");
        const limit = Number(queryValue(request, "limit") ?? 30);
        const remaining = ticketsIn(world).filter(({ number }) => cursor === undefined || number > numberAt(cursor));
        const page = remaining.slice(0, limit);
        const last = page[page.length - 1];
        const next = last && remaining.length > limit ? cursorAt(last.number) : null;
        return {
          body: {
            object: "list",
            uri: "/api/tickets",
            data: page.map((one) => ({ ...ticket(one), messages_count: messages(one).length })),
            meta: { prev_cursor: null, next_cursor: next },
          },
        };
      },
    },
    {
      method: "GET",
      address: `${base}/tickets/:id`,
      contract: {},
      respond: ({ params }, world) => {
        const conversation = ticketsIn(world).find(({ number }) => String(idOf(number)) === params.id);
        if (!conversation) return missing;
        const survey =
          conversation.rating === null
            ? null
            : { id: conversation.number, score: conversation.rating, body_text: messageText };
        return { body: { ...ticket(conversation), messages: messages(conversation), satisfaction_survey: survey } };
      },
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? expected(world).map(
          (conversation): AnyRow => ({
            platform: "gorgias",
            account: "broodenboon.gorgias.com",
            conversation_id: String(idOf(conversation.number)),
            channel: channelOf(conversation.number),
            ...timesOf(conversation),
            resolved_at: conversation.resolvedAt,
            messages: messages(conversation).length,
            rating: conversation.rating,
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const pages = Math.max(1, Math.ceil(ticketsIn(world).length / 100));
    const details = expected(world).filter((conversation) => messages(conversation).length > 1).length;
    return { requests: 1 + pages + details, batches: 1 + pages + (details > 0 ? 1 : 0) };
  },
};
