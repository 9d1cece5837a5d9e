import { asked, bearerOf, type DemoPlatform, type DemoWorld } from "../define-demo.ts";
import { conversationsIn, type InventedConversation, timesOf, writer } from "./care/care-world.ts";
import { graphBase as base, loginRoutes, toPageWith } from "./graph/facebook-login.ts";
import { facebookPage } from "./graph/facebook-world.ts";
import { graphAnswers } from "./graph/graph-answers.ts";
import { graphList, graphTime, listOfNames, only, pick, upTo100 } from "./graph/graph-list.ts";

const answers = graphAnswers("OAuthException", "v25.0");
const pageToken = "invented-page-token-for-conversations-0123456789";
const customerId = "9100000000000001";
const pageSize = 50;

const idOf = (number: number): string => `t_${100_200_300_400_000 - number}`;
/** Some write to the bakery for years, so that the first of their messages are no longer told. */
const isLong = (number: number): boolean => number % 11 === 5;

const message = (id: string, time: string, ofPage: boolean) => ({
  id: `m_${id}`,
  created_time: graphTime(time),
  from: ofPage ? { name: facebookPage.name, id: facebookPage.id } : { name: writer, id: customerId },
});

/** Newest first. */
const messages = ({ number, kind, began, answered }: InventedConversation) => [
  ...(answered === null ? [] : [message(`${number}b`, answered, true)]),
  message(`${number}a`, began, kind === "brand"),
];

const countOf = (one: InventedConversation): number => messages(one).length + (isLong(one.number) ? 60 : 0);

const conversation = (one: InventedConversation) => ({
  id: idOf(one.number),
  updated_time: graphTime(one.answered ?? one.began),
  message_count: countOf(one),
  messages: {
    data: messages(one),
    paging: {
      cursors: { before: "A", after: "B" },
      ...(isLong(one.number) ? { next: `${base}/${idOf(one.number)}/messages?after=B` } : {}),
    },
  },
});

/** What Facebook takes for spam lies in another folder. */
const inbox = (world: DemoWorld) => conversationsIn(world).filter(({ kind }) => kind !== "spam");

const toPage = toPageWith(answers, pageToken);

const pages = [
  { id: "101000000000009", name: "Somebody's page", access_token: "none", tasks: ["ANALYZE"] },
  { id: facebookPage.id, name: facebookPage.name, access_token: pageToken, tasks: ["ANALYZE", "MESSAGING"] },
];

const { invalid_metric, not_enough_data, ...refusals } = answers.refusals;

/** Facebook's conversations of a page: contract by hand, from Meta's reference. */
export const facebookConversationsDemo: DemoPlatform<"facebook-conversations"> = {
  id: "facebook-conversations",
  account: facebookPage.id,
  secretOf: bearerOf,
  needsSecret: true,
  handedOut: [pageToken],
  refusals,
  routes: [
    ...loginRoutes(answers, ["access_token", "tasks"], pages),
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/conversations`,
      contract: {
        query: only(
          {
            platform: { enum: ["messenger", "instagram"] },
            folder: { enum: ["inbox", "page_done", "other", "pending", "spam"] },
            fields: listOfNames([
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
      answer: toPage("pages_messaging", (request, world) => {
        const page = graphList(request, inbox(world), ({ number }) => number);
        const fields = asked(request, "fields") ?? "";
        return answers.ok({ ...page, data: page.data.map((one) => pick(conversation(one), fields)) });
      }),
    },
  ],
  expected: (table, world) =>
    table === "conversations"
      ? inbox(world)
          .filter(({ kind, number }) => kind === "customer" || isLong(number))
          .map((one) => ({
            platform: "facebook",
            account: facebookPage.name,
            conversation_id: idOf(one.number),
            channel: "messenger",
            ...(isLong(one.number)
              ? { answered: one.answered !== null || one.kind === "brand" || null }
              : timesOf(one)),
            messages: countOf(one),
          }))
      : [],
  fewest: (_, world) => {
    const requests = 1 + Math.max(1, Math.ceil(inbox(world).length / pageSize));
    return { requests, rounds: requests };
  },
};
