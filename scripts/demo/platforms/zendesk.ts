import { asked, type DemoPlatform, type DemoWorld } from "../define-demo.ts";
import {
  agent,
  conversationsIn,
  cursorAt,
  type InventedConversation,
  keyOfSite,
  numberAt,
  secondsOf,
  timesOf,
  writer,
  written,
} from "./care/care-world.ts";
import { digits, only } from "./graph/graph-list.ts";

const site = "https://broodenboon.zendesk.com";
const base = `${site}/api/v2`;
/** Zendesk's own are larger; what matters is that there are several. */
const pageSize = 100;

const channels = ["email", "web", "chat", "facebook"] as const;
const channelOf = (number: number): string => channels[number % channels.length] as string;
const idOf = (number: number): number => 90_000 - number;
const customerId = 2_001;
const agentId = 1_001;

const minutesBetween = (from: string, to: string | null): number | null =>
  to === null ? null : (secondsOf(to) - secondsOf(from)) / 60;

const ticket = ({ number, kind, began, resolved }: InventedConversation) => ({
  id: idOf(number),
  subject: written,
  description: `${written} ${writer}`,
  status: resolved === null ? "open" : "solved",
  created_at: began,
  updated_at: resolved ?? began,
  generated_timestamp: secondsOf(resolved ?? began),
  requester_id: customerId,
  submitter_id: kind === "brand" ? agentId : customerId,
  via: { channel: channelOf(number), source: { from: { name: writer, address: "ana@ruiz.example" } } },
  satisfaction_rating: { score: "unoffered" },
});

const inMinutes = (calendar: number | null) => ({ calendar, business: calendar });

const metrics = ({ number, began, answered, resolved }: InventedConversation) => ({
  id: 500_000 + number,
  ticket_id: idOf(number),
  created_at: began,
  replies: answered === null ? 0 : 1 + (number % 3),
  reopens: 0,
  solved_at: resolved,
  reply_time_in_minutes: inMinutes(minutesBetween(began, answered)),
  full_resolution_time_in_minutes: inMinutes(minutesBetween(began, resolved)),
});

/** What is deleted is left out, as what was taken for spam is. Oldest first. */
const exported = (world: DemoWorld) =>
  conversationsIn(world)
    .filter(({ kind }) => kind !== "spam")
    .reverse();

const refuse = (status: number, error: unknown) => ({ status, body: { error } });

/** Zendesk: contract from the reference of the incremental export. */
export const zendeskDemo: DemoPlatform<"zendesk"> = {
  id: "zendesk",
  account: "",
  key: `${site} bea@broodenboon.example/token:InventedZendeskKey0123456789InventedKey0`,
  secretOf: keyOfSite,
  needsSecret: true,
  refusals: {
    auth_expired: refuse(401, "Couldn't authenticate you"),
    permission: refuse(403, { title: "Forbidden", message: "You do not have access to this page." }),
    not_found: { status: 404, body: { error: "RecordNotFound", description: "Not found" } },
    rate_limited: { status: 429, headers: { "ratelimit-reset": "42" }, body: { error: "APIRateLimitExceeded" } },
    invalid: refuse(422, "InvalidValue"),
    server: refuse(500, "InternalError"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/users/me`,
      contract: {},
      answer: () => ({ body: { user: { id: agentId, name: agent, email: "bea@broodenboon.example", role: "admin" } } }),
    },
    {
      method: "GET",
      address: `${base}/incremental/tickets/cursor`,
      contract: {
        query: {
          ...only({
            start_time: digits,
            cursor: { type: "string" },
            include: { enum: ["metric_sets"] },
            exclude_deleted: { enum: ["true"] },
            per_page: { type: "string", pattern: "^([1-9]\\d{0,2}|1000)$" },
          }),
          oneOf: [{ required: ["start_time"] }, { required: ["cursor"] }],
        },
      },
      answer: (request, world) => {
        const cursor = asked(request, "cursor");
        const start = Number(asked(request, "start_time") ?? 0);
        const left = exported(world).filter(({ number, began }) =>
          cursor === undefined ? secondsOf(began) >= start : number < numberAt(cursor),
        );
        const page = left.slice(0, pageSize);
        const last = page[page.length - 1];
        return {
          body: {
            tickets: page.map(ticket),
            metric_sets: page.map(metrics),
            after_cursor: last ? cursorAt(last.number) : (cursor ?? null),
            before_cursor: null,
            end_of_stream: left.length <= pageSize,
          },
        };
      },
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? exported(world)
          .filter(({ kind }) => kind === "customer")
          .map((one) => ({
            platform: "zendesk",
            account: "broodenboon.zendesk.com",
            conversation_id: String(idOf(one.number)),
            channel: channelOf(one.number),
            ...timesOf(one),
            resolved_at: one.resolved,
            messages: metrics(one).replies,
          }))
      : [],
  fewest: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(exported(world).length / pageSize));
    return { requests, rounds: requests };
  },
};
