import type { Accounts, Facts, Lookup, Run } from "../define-connector.ts";
import { type Json, listAt, textAt } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { facebookBase as base } from "./sign-in.ts";

/** Pages beyond ten lists of 100 are not found. */
const maxPageLists = 10;

/** Defaults to the user's first page. */
const findPage = (body: Json, { account }: Run): Json =>
  listAt(body, "data").find((page) => account === "" || textAt(page, "id") === account) ?? null;

const pageTokenLookup = (listIndex: number): Lookup => ({
  when: ({ facts }) => listIndex === 0 || typeof facts.morePages === "string",
  request: ({ facts }) => ({
    url: `${base}/me/accounts`,
    query: { fields: "id,name,access_token", limit: 100, after: facts.morePages ?? undefined },
  }),
  read: (body, run, response): Facts | null => {
    const page = findPage(body, run);
    if (page !== null) return { account: textAt(page, "name"), accountId: textAt(page, "id"), morePages: null };
    const nextCursor = graphCursor(response, null, run);
    return typeof nextCursor === "string" && listIndex < maxPageLists - 1 ? { morePages: nextCursor } : null;
  },
  secret: (body, run) => textAt(findPage(body, run), "access_token"),
});

/** A page requires its own token, which is in the list of the user's pages. */
export const pageTokenLookups: readonly Lookup[] = Array.from({ length: maxPageLists }, (_, listIndex) =>
  pageTokenLookup(listIndex),
);

type Task = "ANALYZE" | "CREATE_CONTENT" | "MANAGE" | "MESSAGING" | "MODERATE";

/** Pages on which the user may do one of these tasks; pages without a task list are included. */
export const pagesWithTasks = (...requiredTasks: readonly Task[]): Accounts => ({
  request: (page) => ({
    url: `${base}/me/accounts`,
    query: { fields: "id,name,tasks", limit: 100, after: page ?? undefined },
  }),
  next: graphCursor,
  items: (body) =>
    listAt(body, "data").flatMap((page) => {
      const id = textAt(page, "id");
      const tasks = listAt(page, "tasks");
      const isAllowed = tasks.length === 0 || requiredTasks.some((task) => tasks.includes(task));
      return id === null || !isAllowed ? [] : [{ id, name: textAt(page, "name") ?? id }];
    }),
});
