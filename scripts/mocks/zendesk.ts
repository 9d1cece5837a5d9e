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
  secondsOf,
  timesOf,
} from "./care/mock-conversations.ts";
import { digits, objectSchema } from "./graph/graph-list.ts";
import { type ConnectorMock, type MockWorld, queryValue } from "./server/define-mock.ts";

const site = "https://broodenboon.zendesk.com";
const base = `${site}/api/v2`;
/** Zendesk's pages are larger; what matters is that there are several. */
const pageSize = 100;

const channels = ["email", "web", "chat", "facebook"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): number => 90_000 - number;
const customerId = 2_001;
const agentId = 1_001;

const minutesBetween = (from: string, to: string | null): number | null =>
  to === null ? null : (secondsOf(to) - secondsOf(from)) / 60;

const ticket = ({ number, kind, startedAt, resolvedAt }: MockConversation) => ({
  id: idOf(number),
  subject: messageText,
  description: `${messageText} ${customerName}`,
  status: resolvedAt === null ? "open" : "solved",
  created_at: startedAt,
  updated_at: resolvedAt ?? startedAt,
  generated_timestamp: secondsOf(resolvedAt ?? startedAt),
  requester_id: customerId,
  submitter_id: kind === "brand" ? agentId : customerId,
  via: { channel: channelOf(number), source: { from: { name: customerName, address: "ana@ruiz.example" } } },
  satisfaction_rating: { score: "unoffered" },
});

const inMinutes = (calendar: number | null) => ({ calendar, business: calendar });

const metrics = ({ number, startedAt, answeredAt, resolvedAt }: MockConversation) => ({
  id: 500_000 + number,
  ticket_id: idOf(number),
  created_at: startedAt,
  replies: answeredAt === null ? 0 : 1 + (number % 3),
  reopens: 0,
  solved_at: resolvedAt,
  reply_time_in_minutes: inMinutes(minutesBetween(startedAt, answeredAt)),
  full_resolution_time_in_minutes: inMinutes(minutesBetween(startedAt, resolvedAt)),
});

/** Deleted tickets are omitted, including spam. Oldest first. */
const exported = (world: MockWorld) =>
  conversationsIn(world)
    .filter(({ kind }) => kind !== "spam")
    .reverse();

const errorResponse = (status: number, error: unknown) => ({ status, body: { error } });

/** Zendesk: contract from the reference of the incremental export. */
export const zendeskMock: ConnectorMock<"zendesk"> = {
  id: "zendesk",
  account: "",
  key: `${site} bea@broodenboon.example/token:InventedZendeskKey0123456789InventedKey0`,
  secretOf: basicAuthKey,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "Couldn't authenticate you"),
    permission: errorResponse(403, { title: "Forbidden", message: "You do not have access to this page." }),
    not_found: { status: 404, body: { error: "RecordNotFound", description: "Not found" } },
    rate_limited: { status: 429, headers: { "ratelimit-reset": "42" }, body: { error: "APIRateLimitExceeded" } },
    invalid: errorResponse(422, "InvalidValue"),
    server: errorResponse(500, "InternalError"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/users/me`,
      contract: {},
      respond: () => ({
        body: { user: { id: agentId, name: agentName, email: "bea@broodenboon.example", role: "admin" } },
      }),
    },
    {
      method: "GET",
      address: `${base}/incremental/tickets/cursor`,
      contract: {
        query: {
          ...objectSchema({
            start_time: digits,
            cursor: { type: "string" },
            include: { enum: ["metric_sets"] },
            exclude_deleted: { enum: ["true"] },
            per_page: { type: "string", pattern: "^([1-9]\\d{0,2}|1000)$" },
          }),
          oneOf: [{ required: ["start_time"] }, { required: ["cursor"] }],
        },
      },
      imitates: { query: { include: "metric_sets", exclude_deleted: "true" } },
      respond: (request, world) => {
        const cursor = queryValue(request, "cursor");
        const start = Number(queryValue(request, "start_time") ?? 0);
        const remaining = exported(world).filter(({ number, startedAt }) =>
          cursor === undefined ? secondsOf(startedAt) >= start : number < numberAt(cursor),
        );
        const page = remaining.slice(0, pageSize);
        const last = page[page.length - 1];
        return {
          body: {
            tickets: page.map(ticket),
            metric_sets: page.map(metrics),
            after_cursor: last ? cursorAt(last.number) : (cursor ?? null),
            before_cursor: null,
            end_of_stream: remaining.length <= pageSize,
          },
        };
      },
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? exported(world)
          .filter(({ kind }) => kind === "customer")
          .map(
            (conversation): AnyRow => ({
              platform: "zendesk",
              account: "broodenboon.zendesk.com",
              conversation_id: String(idOf(conversation.number)),
              channel: channelOf(conversation.number),
              ...timesOf(conversation),
              resolved_at: conversation.resolvedAt,
              messages: metrics(conversation).replies,
            }),
          )
      : [],
  fewestRequests: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(exported(world).length / pageSize));
    return { requests, batches: requests };
  },
};
