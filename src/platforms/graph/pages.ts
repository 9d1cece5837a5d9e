import type { Accounts, Facts, Lookup, Run } from "../define-platform.ts";
import { type Json, listAt, textAt } from "../json.ts";
import { graphCursor } from "../paging.ts";
import { facebookBase as base } from "./sign-in.ts";

/** People with more pages than ten lists of 100 are not known. */
const mostLists = 10;

/** Without a choice it is the first of the user's pages. */
const pageIn = (body: Json, { account }: Run): Json =>
  listAt(body, "data").find((page) => account === "" || textAt(page, "id") === account) ?? null;

const pageToken = (list: number): Lookup => ({
  when: ({ facts }) => list === 0 || typeof facts.morePages === "string",
  request: ({ facts }) => ({
    url: `${base}/me/accounts`,
    query: { fields: "id,name,access_token", limit: 100, after: facts.morePages ?? undefined },
  }),
  read: (body, run, answer): Facts | null => {
    const page = pageIn(body, run);
    if (page !== null) return { account: textAt(page, "name"), accountId: textAt(page, "id"), morePages: null };
    const more = graphCursor(answer, null, run);
    return typeof more === "string" && list < mostLists - 1 ? { morePages: more } : null;
  },
  secret: (body, run) => textAt(pageIn(body, run), "access_token"),
});

/** A page answers to its own token only, which stands in the list of the user's pages. */
export const pageTokens: readonly Lookup[] = Array.from({ length: mostLists }, (_, list) => pageToken(list));

type Task = "ANALYZE" | "CREATE_CONTENT" | "MANAGE" | "MESSAGING" | "MODERATE";

/** The pages on which the user may do one of these tasks; those that do not tell are among them. */
export const pagesWith = (...wanted: readonly Task[]): Accounts => ({
  request: (page) => ({
    url: `${base}/me/accounts`,
    query: { fields: "id,name,tasks", limit: 100, after: page ?? undefined },
  }),
  next: graphCursor,
  items: (body) =>
    listAt(body, "data").flatMap((page) => {
      const id = textAt(page, "id");
      const tasks = listAt(page, "tasks");
      const isAllowed = tasks.length === 0 || wanted.some((task) => tasks.includes(task));
      return id === null || !isAllowed ? [] : [{ id, name: textAt(page, "name") ?? id }];
    }),
});
