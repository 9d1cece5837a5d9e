import type { AnyRow } from "../../src/tables/rows.ts";
import {
  agentName,
  conversationsIn,
  cursorAt,
  customerName,
  type MockConversation,
  messageText,
  numberAt,
  secondsOf,
  timesOf,
} from "./care/mock-conversations.ts";
import { objectSchema } from "./graph/graph-list.ts";
import { bearerToken, type ConnectorMock, type MockRequest, type MockWorld } from "./server/define-mock.ts";

const workspace = "Brood & Boon";
/** The workspace is hosted in Europe. */
const main = "https://api.intercom.io";
const base = "https://api.eu.intercom.io";
const pageSize = 150;

const channels = ["conversation", "email", "facebook", "instagram"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): string => String(215_470_000_000_000 - number);
const partsOf = ({ number, answeredAt }: MockConversation): number => 1 + (number % 7) + (answeredAt === null ? 0 : 1);

const begunBy = { customer: "customer_initiated", brand: "admin_initiated", spam: "operator_initiated" } as const;

function statistics(conversation: MockConversation) {
  // Some conversations without activity have no statistics at all.
  if (conversation.answeredAt === null && conversation.number % 7 === 1) return null;
  return {
    type: "conversation_statistics",
    first_contact_reply_at: secondsOf(conversation.startedAt),
    ...(conversation.answeredAt === null
      ? { time_to_admin_reply: null, median_time_to_reply: null, first_admin_reply_at: null }
      : {
          time_to_admin_reply: 60,
          median_time_to_reply: 60,
          first_admin_reply_at: secondsOf(conversation.answeredAt),
        }),
    ...(conversation.resolvedAt === null
      ? {}
      : { first_close_at: secondsOf(conversation.resolvedAt), last_close_at: secondsOf(conversation.resolvedAt) }),
    count_reopens: 0,
    count_conversation_parts: partsOf(conversation),
  };
}

const conversation = (conversation: MockConversation) => ({
  type: "conversation",
  id: idOf(conversation.number),
  title: messageText,
  created_at: secondsOf(conversation.startedAt),
  updated_at: secondsOf(conversation.resolvedAt ?? conversation.startedAt),
  open: conversation.resolvedAt === null,
  state: conversation.resolvedAt === null ? "open" : "closed",
  source: {
    type: channelOf(conversation.number),
    id: `source-${conversation.number}`,
    delivered_as: begunBy[conversation.kind],
    subject: "",
    body: `<p>${messageText}</p>`,
    author: { type: "user", id: "u1", name: customerName, email: "ana@ruiz.example" },
  },
  statistics: statistics(conversation),
  conversation_rating: conversation.rating === null ? null : { rating: conversation.rating, remark: messageText },
  ai_agent_participated: conversation.automatedReplyAt !== null,
});

interface Filter {
  field: string;
  operator: string;
  value: string | number;
}

/** Whether a conversation matches a search filter. */
function matches({ field, operator, value }: Filter, conversation: MockConversation): boolean {
  const created = secondsOf(conversation.startedAt);
  if (field === "created_at") return operator === ">" ? created > Number(value) : created < Number(value);
  return begunBy[conversation.kind] === value;
}

const found = (filters: readonly Filter[], world: MockWorld) =>
  conversationsIn(world).filter((conversation) => filters.every((filter) => matches(filter, conversation)));

const errorResponse = (status: number, code: string, message: string) => ({
  status,
  body: { type: "error.list", request_id: "0", errors: [{ code, message }] },
});

const versioned = {
  type: "object",
  required: ["intercom-version"],
  properties: { "intercom-version": { const: "2.16" } },
};

const filterOf = (field: string, operators: readonly string[], value: unknown) =>
  objectSchema({ field: { const: field }, operator: { enum: operators }, value }, ["field", "operator", "value"]);

const search = objectSchema(
  {
    query: objectSchema(
      {
        operator: { enum: ["AND", "OR"] },
        value: {
          type: "array",
          maxItems: 15,
          items: {
            anyOf: [
              filterOf("created_at", ["=", "<", ">"], { type: ["integer", "string"], pattern: "^\\d+$" }),
              filterOf("source.delivered_as", ["=", "!=", "IN", "NIN"], { type: "string" }),
            ],
          },
        },
      },
      ["operator", "value"],
    ),
    pagination: objectSchema({
      per_page: { type: "integer", minimum: 1, maximum: 150 },
      starting_after: { type: "string" },
    }),
  },
  ["query"],
);

function searched(request: MockRequest, world: MockWorld) {
  const { query, pagination } = request.body as unknown as {
    query: { value: Filter[] };
    pagination?: { per_page?: number; starting_after?: string };
  };
  const all = found(query.value, world);
  const size = pagination?.per_page ?? 20;
  const startingAfter = pagination?.starting_after;
  const remaining = startingAfter === undefined ? all : all.filter(({ number }) => number > numberAt(startingAfter));
  const page = remaining.slice(0, size);
  const last = page[page.length - 1];
  return {
    body: {
      type: "conversation.list",
      conversations: page.map(conversation),
      total_count: all.length,
      pages: {
        type: "pages",
        page: 1,
        per_page: size,
        total_pages: Math.ceil(all.length / size),
        ...(last && remaining.length > size ? { next: { per_page: size, starting_after: cursorAt(last.number) } } : {}),
      },
    },
  };
}

const ofCustomers = (world: MockWorld) => conversationsIn(world).filter(({ kind }) => kind === "customer");

/** Intercom: contract from its OpenAPI description 2.16. */
export const intercomMock: ConnectorMock<"intercom"> = {
  id: "intercom",
  account: "",
  key: "dG9rOmludmVudGVkLWludGVyY29tLWtleS0wMTIzNDU2Nzg5",
  secretOf: bearerToken,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "unauthorized", "Access Token Invalid"),
    permission: errorResponse(403, "api_plan_restricted", "Active subscription needed."),
    not_found: errorResponse(404, "not_found", "Resource Not Found"),
    rate_limited: errorResponse(429, "rate_limit_exceeded", "The rate limit for the app has been exceeded"),
    invalid: errorResponse(400, "parameter_invalid", "The request is not valid"),
    server: errorResponse(500, "server_error", "Server Error"),
  },
  routes: [
    {
      method: "GET",
      address: `${main}/me`,
      contract: { headers: versioned },
      respond: () => ({
        body: {
          type: "admin",
          id: "991267459",
          name: agentName,
          email: "bea@broodenboon.example",
          app: { type: "app", id_code: "bb1", name: workspace, region: "EU", timezone: "Europe/Amsterdam" },
        },
      }),
    },
    {
      method: "POST",
      address: `${base}/conversations/search`,
      contract: { headers: versioned, body: search },
      respond: searched,
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? ofCustomers(world).map(
          (conversation): AnyRow => ({
            platform: "intercom",
            account: workspace,
            conversation_id: idOf(conversation.number),
            channel: channelOf(conversation.number),
            ...timesOf(conversation),
            resolved_at: conversation.resolvedAt,
            messages: statistics(conversation) === null ? null : partsOf(conversation),
            rating: conversation.rating,
          }),
        )
      : [],
  fewestRequests: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(ofCustomers(world).length / pageSize));
    return { requests, batches: requests };
  },
};
