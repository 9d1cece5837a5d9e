import { graph, graphError, graphList, ownPage } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const message = (time: string, id: string) => ({ created_time: `2026-10-05T${time}+0000`, from: { id } });

const conversation = (id: string, message_count: number, messages: readonly unknown[], next?: string) => ({
  id,
  updated_time: "2026-10-05T10:30:00+0000",
  message_count,
  messages: { data: messages, ...(next !== undefined && { paging: { next } }) },
});

export const oddities: Oddity[] = [
  {
    what: "A long conversation has more messages than it comes with, and only a link to the earlier ones.",
    source: "https://github.com/restfb/restfb/issues/687",
    date: "2017-03-08",
    account: "10",
    respond: graph((request) =>
      request.path === "/10/conversations"
        ? graphList(
            conversation("t_1", 2, [message("10:20:00", "10"), message("10:00:00", "5")]),
            conversation("t_2", 181, [message("10:20:00", "10")], "https://graph.facebook.com/v2.8/t_2/messages"),
          )
        : ownPage(request, "10"),
    ),
    rows: {
      conversations: [
        { conversation_id: "t_1", received_at: "2026-10-05T10:00:00Z", first_response_at: "2026-10-05T10:20:00Z" },
        { conversation_id: "t_2", messages: 181, received_at: null, first_response_at: null, answered: true },
      ],
    },
  },
  {
    what: "Conversations with their messages are too much at once, with code 1 and status 500.",
    source: "https://github.com/facebookarchive/php-graph-sdk/issues/563",
    date: "2016-02-22",
    account: "10",
    respond: graph((request) => {
      if (request.path !== "/10/conversations") return ownPage(request, "10");
      return Number(request.url.searchParams.get("limit")) > 12
        ? graphError(500, 1, "Please reduce the amount of data you're asking for, then retry your request")
        : graphList(conversation("t_1", 1, [message("10:00:00", "5")]));
    }),
    rows: { conversations: [{ conversation_id: "t_1", answered: false }] },
    requested: ["limit=50", "limit=25", "limit=12"],
  },
];
