import type { AnyRow } from "../../src/tables/rows.ts";
import { conversationsIn, customerName, type MockConversation, timesOf } from "./care/mock-conversations.ts";
import { graphBase as base, loginRoutes, pageTokenRoute, routeForPage } from "./graph/facebook-login.ts";
import { facebookPage } from "./graph/facebook-world.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { commaListSchema, graphList, graphTime, objectSchema, pickFields, upTo100 } from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import { bearerToken, type ConnectorMock, type MockWorld, queryValue } from "./server/define-mock.ts";

const responses = graphResponses("OAuthException", "v25.0");
const pageToken = "invented-page-token-for-conversations-0123456789";
const customerId = "9100000000000001";
const pageSize = 50;

const idOf = (number: number): string => `t_${100_200_300_400_000 - number}`;
/** Some people write to the bakery for years, so their first messages are no longer available. */
const isLong = (number: number): boolean => number % 11 === 5;

const message = (id: string, time: string, ofPage: boolean) => ({
  id: `m_${id}`,
  created_time: graphTime(time),
  from: ofPage ? { name: facebookPage.name, id: facebookPage.id } : { name: customerName, id: customerId },
});

/** Newest first. */
const messages = ({ number, kind, startedAt, answeredAt }: MockConversation) => [
  ...(answeredAt === null ? [] : [message(`${number}b`, answeredAt, true)]),
  message(`${number}a`, startedAt, kind === "brand"),
];

const countOf = (mockConversation: MockConversation): number =>
  messages(mockConversation).length + (isLong(mockConversation.number) ? 60 : 0);

const conversation = (mockConversation: MockConversation) => ({
  id: idOf(mockConversation.number),
  updated_time: graphTime(mockConversation.answeredAt ?? mockConversation.startedAt),
  message_count: countOf(mockConversation),
  messages: {
    data: messages(mockConversation),
    paging: {
      cursors: { before: "A", after: "B" },
      ...(isLong(mockConversation.number) ? { next: `${base}/${idOf(mockConversation.number)}/messages?after=B` } : {}),
    },
  },
});

/** Facebook moves spam to another folder. */
const inbox = (world: MockWorld) => conversationsIn(world).filter(({ kind }) => kind !== "spam");

const pageRoute = routeForPage(responses, pageToken);

const pages = [
  { id: "101000000000009", name: "Somebody's page", access_token: "none", tasks: ["ANALYZE"] },
  { id: facebookPage.id, name: facebookPage.name, access_token: pageToken, tasks: ["ANALYZE", "MESSAGING"] },
];

const { invalid_metric, not_enough_data, ...errorResponses } = responses.errorResponses;

/** Facebook's page conversations: contract by hand, from Meta's reference. */
export const facebookConversationsMock: ConnectorMock<"facebook-conversations"> = {
  id: "facebook-conversations",
  account: facebookPage.id,
  secretOf: bearerToken,
  requiresSecret: true,
  issuedSecrets: [pageToken],
  errorResponses,
  routes: [
    batchRoute(base, responses, () => facebookConversationsMock),
    ...loginRoutes(responses, ["access_token", "tasks"], pages),
    pageTokenRoute(responses, { id: facebookPage.id, name: facebookPage.name, access_token: pageToken }),
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/conversations`,
      contract: {
        query: objectSchema(
          {
            platform: { enum: ["messenger", "instagram"] },
            folder: { enum: ["inbox", "page_done", "other", "pending", "spam"] },
            fields: commaListSchema([
              "id",
              "updated_time",
              "message_count",
              "unread_count",
              "participants",
              "messages.limit(50){created_time,from}",
              "messages.limit(50){created_time,from,to,message}",
            ]),
            limit: upTo100,
            after: { type: "string" },
          },
          ["platform", "folder"],
        ),
      },
      imitates: { query: { platform: "messenger", folder: "inbox" } },
      respond: pageRoute("pages_messaging", (request, world) => {
        const page = graphList(request, inbox(world), ({ number }) => number);
        const fields = queryValue(request, "fields") ?? "";
        return responses.ok({
          ...page,
          data: page.data.map((mockConversation) => pickFields(conversation(mockConversation), fields)),
        });
      }),
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? inbox(world)
          .filter(({ kind, number }) => kind === "customer" || isLong(number))
          .map(
            (mockConversation): AnyRow => ({
              platform: "facebook",
              account: facebookPage.name,
              conversation_id: idOf(mockConversation.number),
              channel: "messenger",
              ...(isLong(mockConversation.number)
                ? { answered: mockConversation.answeredAt !== null || mockConversation.kind === "brand" || null }
                : timesOf(mockConversation)),
              messages: countOf(mockConversation),
            }),
          )
      : [],
  fewestRequests: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(inbox(world).length / pageSize));
    return { requests, batches: requests };
  },
};
