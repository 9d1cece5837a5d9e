import { asked, type DemoPlatform, type DemoWorld } from "../define-demo.ts";
import {
  agent,
  conversationsIn,
  cursorAt,
  type InventedConversation,
  keyOfSite,
  numberAt,
  timesOf,
  writer,
  written,
} from "./care/care-world.ts";
import { only, upTo100 } from "./graph/graph-list.ts";

const site = "https://broodenboon.gorgias.com";
const base = `${site}/api`;

const channels = ["email", "chat", "facebook-messenger", "instagram-direct"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): number => 70_000_000 - number;

/** Each ticket is asked for by itself, so that there are fewer of them. */
const ticketsIn = (world: DemoWorld) => conversationsIn(world, 2);

/** Gorgias' own form of a time in UTC. */
const timeOf = (time: string | null): string | null => time?.replace("Z", ".000000+00:00") ?? null;

const message = (at: string, fromAgent: boolean, more: Readonly<Record<string, unknown>> = {}) => ({
  created_datetime: timeOf(at),
  from_agent: fromAgent,
  public: true,
  via: "email",
  rule_id: null,
  sender: { name: fromAgent ? agent : writer },
  body_text: written,
  ...more,
});

/** An internal note is none of what customer and agent write to each other. */
const messages = ({ kind, began, machine, answered }: InventedConversation) => [
  message(began, kind === "brand"),
  ...(machine === null ? [] : [message(machine, true, { via: "rule", rule_id: 12 })]),
  ...(answered === null ? [] : [message(began, true, { public: false }), message(answered, true)]),
];

const ticket = (one: InventedConversation) => ({
  id: idOf(one.number),
  channel: channelOf(one.number),
  via: "email",
  from_agent: one.kind === "brand",
  spam: one.kind === "spam",
  status: one.resolved === null ? "open" : "closed",
  subject: written,
  customer: { name: writer, email: "ana@ruiz.example" },
  messages_count: messages(one).length,
  created_datetime: timeOf(one.began),
  closed_datetime: timeOf(one.resolved),
  trashed_datetime: null,
});

const refuse = (status: number, msg: string) => ({ status, body: { error: { msg } } });
const missing = refuse(404, "Ticket not found");

const expected = (world: DemoWorld) => ticketsIn(world).filter(({ kind }) => kind === "customer");

/** Gorgias: contract by hand, from developers.gorgias.com. */
export const gorgiasDemo: DemoPlatform<"gorgias"> = {
  id: "gorgias",
  account: "",
  key: `${site} bea@broodenboon.example:inventedGorgiasKey0123456789abcdef0123456789`,
  secretOf: keyOfSite,
  needsSecret: true,
  refusals: {
    auth_expired: refuse(401, "Unauthorized"),
    permission: refuse(403, "Forbidden"),
    not_found: missing,
    rate_limited: refuse(429, "Too many requests"),
    invalid: refuse(400, "Invalid parameter"),
    server: refuse(500, "Internal error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/account`,
      contract: {},
      answer: () => ({ body: { domain: "broodenboon", status: { status: "active" } } }),
    },
    {
      method: "GET",
      address: `${base}/tickets`,
      contract: {
        query: only({
          limit: upTo100,
          cursor: { type: "string" },
          trashed: { enum: ["true", "false"] },
          order_by: { enum: ["created_datetime:asc", "created_datetime:desc"] },
        }),
      },
      answer: (request, world) => {
        const cursor = asked(request, "cursor");
        const limit = Number(asked(request, "limit") ?? 30);
        const left = ticketsIn(world).filter(({ number }) => cursor === undefined || number > numberAt(cursor));
        const page = left.slice(0, limit);
        const last = page[page.length - 1];
        const next = last && left.length > limit ? cursorAt(last.number) : null;
        return {
          body: {
            object: "list",
            uri: "/api/tickets",
            data: page.map(ticket),
            meta: { prev_cursor: null, next_cursor: next },
          },
        };
      },
    },
    {
      method: "GET",
      address: `${base}/tickets/:id`,
      contract: {},
      answer: ({ params }, world) => {
        const one = ticketsIn(world).find(({ number }) => String(idOf(number)) === params.id);
        if (!one) return missing;
        const survey = one.rating === null ? null : { id: one.number, score: one.rating, body_text: written };
        return { body: { ...ticket(one), messages: messages(one), satisfaction_survey: survey } };
      },
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? expected(world).map((one) => ({
          platform: "gorgias",
          account: "broodenboon.gorgias.com",
          conversation_id: String(idOf(one.number)),
          channel: channelOf(one.number),
          ...timesOf(one),
          resolved_at: one.resolved,
          messages: messages(one).length,
          rating: one.rating,
        }))
      : [],
  fewest: (_, world) => {
    const pages = Math.max(1, Math.ceil(ticketsIn(world).length / 100));
    const details = expected(world).filter((one) => messages(one).length > 1).length;
    return { requests: 1 + pages + details, rounds: 1 + pages + (details > 0 ? 1 : 0) };
  },
};
