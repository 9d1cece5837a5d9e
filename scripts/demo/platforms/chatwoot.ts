import { asked, type DemoPlatform, type DemoRequest, type DemoRoute, type DemoWorld } from "../define-demo.ts";
import {
  agent,
  conversationsIn,
  type InventedConversation,
  secondsOf,
  secondsOrNull,
  timesOf,
  writer,
  written,
} from "./care/care-world.ts";
import { digits, only } from "./graph/graph-list.ts";

const account = { id: 7, name: "Brood & Boon" };
const base = "https://app.chatwoot.com/api/v1";
const ours = `${base}/accounts/${account.id}`;
const pageSize = 25;

const channels = ["Channel::WebWidget", "Channel::Email", "Channel::FacebookPage"] as const;
const channelNames = ["web widget", "email", "facebook page"] as const;
const channelOf = (number: number) => channels[number % channels.length] as string;
const idOf = (number: number): number => 40_000 - number;

/** Each conversation is asked for by itself, so that there are fewer of them. */
const all = (world: DemoWorld) => conversationsIn(world, 4);

const sender = { customer: "Contact", person: "User", machine: "AgentBot" } as const;

const message = (by: keyof typeof sender, time: string, more: Readonly<Record<string, unknown>> = {}) => ({
  content: written,
  message_type: by === "customer" ? 0 : 1,
  created_at: secondsOf(time),
  private: false,
  sender_type: sender[by],
  sender: { name: by === "customer" ? writer : agent },
  ...more,
});

/** An agent's note to colleagues, and one about what happened, are no messages to the customer. */
const messages = ({ kind, began, machine, answered }: InventedConversation) => [
  message(kind === "brand" ? "person" : "customer", began),
  message("person", began, { private: true }),
  message("machine", began, { message_type: 2, sender_type: null, content: `${agent} joined` }),
  ...(machine === null ? [] : [message("machine", machine)]),
  ...(answered === null ? [] : [message("person", answered)]),
];

const shown = (one: InventedConversation) => ({
  id: idOf(one.number),
  account_id: account.id,
  uuid: `00000000-0000-4000-8000-${String(one.number).padStart(12, "0")}`,
  inbox_id: 2,
  status: one.resolved === null ? "open" : "resolved",
  created_at: secondsOf(one.began),
  first_reply_created_at: secondsOrNull(one.answered) ?? 0,
  last_activity_at: secondsOf(one.resolved ?? one.answered ?? one.began),
  messages: messages(one).slice(0, 1),
  meta: { channel: channelOf(one.number), sender: { id: 1, name: writer, email: "ana@ruiz.example" } },
});

const events = ({ number, began, answered, resolved }: InventedConversation) =>
  [
    { name: "first_response", event_end_time: answered },
    { name: "reply_time", event_end_time: answered },
    { name: "conversation_resolved", event_end_time: resolved },
  ]
    .filter(({ event_end_time: ended }) => ended !== null)
    .map((event, place) => ({
      id: number * 3 + place,
      ...event,
      value: secondsOf(event.event_end_time as string) - secondsOf(began),
      event_start_time: began,
      account_id: account.id,
      // Its own number in the events is another than in the list.
      conversation_id: 900_000 + number,
    }));

const refuse = (status: number, description: string) => ({ status, body: { description, errors: [] } });
const missing = refuse(404, "Resource could not be found");

const ofOne =
  (answer: (one: InventedConversation) => unknown): DemoRoute["answer"] =>
  ({ params }: DemoRequest, world) => {
    const one = all(world).find(({ number }) => String(idOf(number)) === params.id);
    return one ? { body: answer(one) } : missing;
  };

const expected = (world: DemoWorld) => all(world).filter(({ kind }) => kind !== "brand");

/** Chatwoot: contract from its description of the Application API. It has no spam: what nobody answers stays unanswered. */
export const chatwootDemo: DemoPlatform<"chatwoot"> = {
  id: "chatwoot",
  account: String(account.id),
  key: "inventedChatwootKey01234",
  secretOf: ({ headers }) => headers.api_access_token ?? null,
  needsSecret: true,
  refusals: {
    auth_expired: refuse(401, "Invalid Access Token"),
    permission: refuse(403, "You are not authorized to do this action"),
    not_found: missing,
    rate_limited: { status: 429, body: "Retry later\n" },
    invalid: refuse(422, "Invalid request"),
    server: refuse(500, "Internal server error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/profile`,
      contract: {},
      answer: () => ({
        body: {
          id: 3,
          name: agent,
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
      address: `${ours}/conversations`,
      contract: {
        query: only({
          status: { enum: ["all", "open", "resolved", "pending", "snoozed"] },
          assignee_type: { enum: ["me", "unassigned", "all", "assigned"] },
          page: digits,
        }),
      },
      answer: (request, world) => {
        const start = (Number(asked(request, "page") ?? 1) - 1) * pageSize;
        const conversations = all(world);
        const counts = { mine_count: 0, unassigned_count: 0, assigned_count: 0, all_count: conversations.length };
        const payload = conversations.slice(start, start + pageSize).map(shown);
        return { body: { data: { meta: counts, payload } } };
      },
    },
    {
      method: "GET",
      address: `${ours}/conversations/:id/messages`,
      contract: { query: only({ after: digits, before: digits }) },
      answer: ofOne((one) => ({ meta: {}, payload: messages(one) })),
    },
    {
      method: "GET",
      address: `${ours}/conversations/:id/reporting_events`,
      contract: {},
      answer: ofOne(events),
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? expected(world).map((one) => ({
          platform: "chatwoot",
          account: account.name,
          conversation_id: String(idOf(one.number)),
          channel: channelNames[one.number % channelNames.length] as string,
          ...timesOf(one),
          resolved_at: one.resolved,
          messages: 1 + (one.machine === null ? 0 : 1) + (one.answered === null ? 0 : 1),
        }))
      : [],
  fewest: (_, world) => {
    const conversations = all(world);
    const pages = Math.max(1, Math.ceil(conversations.length / pageSize));
    const details = conversations.length + conversations.filter(({ resolved }) => resolved !== null).length;
    return { requests: 1 + pages + details, rounds: 1 + pages + (details > 0 ? 1 : 0) };
  },
};
