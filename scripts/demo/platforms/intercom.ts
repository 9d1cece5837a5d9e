import { bearerOf, type DemoPlatform, type DemoRequest, type DemoWorld } from "../define-demo.ts";
import {
  agent,
  conversationsIn,
  cursorAt,
  type InventedConversation,
  numberAt,
  secondsOf,
  timesOf,
  writer,
  written,
} from "./care/care-world.ts";
import { only } from "./graph/graph-list.ts";

const workspace = "Brood & Boon";
/** The workspace is kept in Europe. */
const main = "https://api.intercom.io";
const base = "https://api.eu.intercom.io";
const pageSize = 150;

const channels = ["conversation", "email", "facebook", "instagram"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): string => String(215_470_000_000_000 - number);
const partsOf = ({ number, answered }: InventedConversation): number => 1 + (number % 7) + (answered === null ? 0 : 1);

const begunBy = { customer: "customer_initiated", brand: "admin_initiated", spam: "operator_initiated" } as const;

function statistics(one: InventedConversation) {
  // Of conversations in which nothing happened there are at times no statistics at all.
  if (one.answered === null && one.number % 7 === 1) return null;
  return {
    type: "conversation_statistics",
    first_contact_reply_at: secondsOf(one.began),
    ...(one.answered === null
      ? {}
      : { time_to_admin_reply: 60, median_time_to_reply: 60, first_admin_reply_at: secondsOf(one.answered) }),
    ...(one.resolved === null
      ? {}
      : { first_close_at: secondsOf(one.resolved), last_close_at: secondsOf(one.resolved) }),
    count_reopens: 0,
    count_conversation_parts: partsOf(one),
  };
}

const conversation = (one: InventedConversation) => ({
  type: "conversation",
  id: idOf(one.number),
  title: written,
  created_at: secondsOf(one.began),
  updated_at: secondsOf(one.resolved ?? one.began),
  open: one.resolved === null,
  state: one.resolved === null ? "open" : "closed",
  source: {
    type: channelOf(one.number),
    id: `source-${one.number}`,
    delivered_as: begunBy[one.kind],
    subject: "",
    body: `<p>${written}</p>`,
    author: { type: "user", id: "u1", name: writer, email: "ana@ruiz.example" },
  },
  statistics: statistics(one),
  conversation_rating: one.rating === null ? null : { rating: one.rating, remark: written },
  ai_agent_participated: one.machine !== null,
});

interface Filter {
  field: string;
  operator: string;
  value: string | number;
}

/** Whether a conversation is among those that a search with one filter looks for. */
function fits({ field, operator, value }: Filter, one: InventedConversation): boolean {
  const created = secondsOf(one.began);
  if (field === "created_at") return operator === ">" ? created > Number(value) : created < Number(value);
  return begunBy[one.kind] === value;
}

const found = (filters: readonly Filter[], world: DemoWorld) =>
  conversationsIn(world).filter((one) => filters.every((filter) => fits(filter, one)));

const refuse = (status: number, code: string, message: string) => ({
  status,
  body: { type: "error.list", request_id: "0", errors: [{ code, message }] },
});

const versioned = {
  type: "object",
  required: ["intercom-version"],
  properties: { "intercom-version": { const: "2.16" } },
};

const filterOf = (field: string, operators: readonly string[], value: unknown) =>
  only({ field: { const: field }, operator: { enum: operators }, value }, ["field", "operator", "value"]);

const search = only(
  {
    query: only(
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
    pagination: only({ per_page: { type: "integer", minimum: 1, maximum: 150 }, starting_after: { type: "string" } }),
  },
  ["query"],
);

function searched(request: DemoRequest, world: DemoWorld) {
  const { query, pagination } = request.body as unknown as {
    query: { value: Filter[] };
    pagination?: { per_page?: number; starting_after?: string };
  };
  const all = found(query.value, world);
  const size = pagination?.per_page ?? 20;
  const mark = pagination?.starting_after;
  const left = mark === undefined ? all : all.filter(({ number }) => number > numberAt(mark));
  const page = left.slice(0, size);
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
        ...(last && left.length > size ? { next: { per_page: size, starting_after: cursorAt(last.number) } } : {}),
      },
    },
  };
}

const ofCustomers = (world: DemoWorld) => conversationsIn(world).filter(({ kind }) => kind === "customer");

/** Intercom: contract from its OpenAPI description 2.16. */
export const intercomDemo: DemoPlatform<"intercom"> = {
  id: "intercom",
  account: "",
  key: "dG9rOmludmVudGVkLWludGVyY29tLWtleS0wMTIzNDU2Nzg5",
  secretOf: bearerOf,
  needsSecret: true,
  refusals: {
    auth_expired: refuse(401, "unauthorized", "Access Token Invalid"),
    permission: refuse(403, "api_plan_restricted", "Active subscription needed."),
    not_found: refuse(404, "not_found", "Resource Not Found"),
    rate_limited: refuse(429, "rate_limit_exceeded", "The rate limit for the app has been exceeded"),
    invalid: refuse(400, "parameter_invalid", "The request is not valid"),
    server: refuse(500, "server_error", "Server Error"),
  },
  routes: [
    {
      method: "GET",
      address: `${main}/me`,
      contract: { headers: versioned },
      answer: () => ({
        body: {
          type: "admin",
          id: "991267459",
          name: agent,
          email: "bea@broodenboon.example",
          app: { type: "app", id_code: "bb1", name: workspace, region: "EU", timezone: "Europe/Amsterdam" },
        },
      }),
    },
    {
      method: "POST",
      address: `${base}/conversations/search`,
      contract: { headers: versioned, body: search },
      answer: searched,
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? ofCustomers(world).map((one) => ({
          platform: "intercom",
          account: workspace,
          conversation_id: idOf(one.number),
          channel: channelOf(one.number),
          ...timesOf(one),
          resolved_at: one.resolved,
          messages: statistics(one) === null ? null : partsOf(one),
          rating: one.rating,
        }))
      : [],
  fewest: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(ofCustomers(world).length / pageSize));
    return { requests, rounds: requests };
  },
};
