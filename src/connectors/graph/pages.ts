import type { Accounts, ApiRequest, ApiResponse, Facts, Lookup, PageCursor, Run } from "../define-connector.ts";
import { type Json, listAt, textAt } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { graphBatch } from "./batch.ts";
import { facebookBase as base } from "./sign-in.ts";

/**
 * Where Facebook lists pages: those of the user, and those that business portfolios own or manage for clients. A list is
 * a path, followed by a space and a cursor if it is not its first part. The portfolios need a permission of their own.
 */
const listOfUser = "me/accounts";
const listOfPortfolios = "me/businesses";

/** A part of a list of pages with these fields. */
export function pageListRequest(list: PageCursor | null, fields: string): ApiRequest {
  const [path, after] = String(list ?? listOfUser).split(" ");
  return {
    url: `${base}/${path}`,
    query: { fields: path === listOfPortfolios ? "id,name" : fields, limit: 100, after },
  };
}

/** The lists to read after a part of a list. */
export function nextPageLists(response: ApiResponse, list: PageCursor | null, run: Run): string[] {
  const [path = "", cursor] = String(list ?? listOfUser).split(" ");
  const after = graphCursor(response, null, run);
  return [
    ...(after === null ? [] : [`${path} ${after}`]),
    ...(path === listOfUser && cursor === undefined ? [listOfPortfolios] : []),
    ...(path === listOfPortfolios ? listAt(response.body, "data") : []).flatMap((portfolio) => {
      const id = textAt(portfolio, "id");
      return id === null ? [] : [`${id}/owned_pages`, `${id}/client_pages`];
    }),
  ];
}

export const isPortfolioList = (list: PageCursor | null): boolean =>
  list !== null && !String(list).startsWith(listOfUser);

/**
 * A lookup that reads one list of pages after the other until something is found. Lists of portfolios may be refused.
 *
 * @param fields Fields of a page. @param find What was found in a part of a list; null if nothing.
 */
export function searchPageLists(fields: string, find: (body: Json, run: Run) => Facts | null): Omit<Lookup, "secret"> {
  const waiting = ({ facts }: Run): string[] => (typeof facts.pageLists === "string" ? facts.pageLists.split("|") : []);
  const afterwards = (lists: readonly string[]): Facts | null =>
    lists.length === 0 ? null : { pageLists: lists.join("|") };
  return {
    request: (run) => pageListRequest(waiting(run)[0] ?? null, fields),
    read: (body, run, response) => {
      const [list = null, ...others] = waiting(run);
      const found = list === listOfPortfolios ? null : find(body, run);
      return found ? { ...found, pageLists: null } : afterwards([...others, ...nextPageLists(response, list, run)]);
    },
    readFailure: (_, run) => {
      const [list = null, ...others] = waiting(run);
      return isPortfolioList(list) ? afterwards(others) : undefined;
    },
    isRepeated: (run) => typeof run.facts.pageLists === "string",
  };
}

const pageFacts = (page: Json): Facts => ({ account: textAt(page, "name"), accountId: textAt(page, "id") });

/** Defaults to the user's first page. */
const findPage = (body: Json, { account }: Run): Json =>
  listAt(body, "data").find(
    (page) => textAt(page, "access_token") !== null && (account === "" || textAt(page, "id") === account),
  ) ?? null;

const fields = "id,name,access_token";

/**
 * A page requires its own token. Facebook gives it for a page by its id, also where no list has the page; otherwise it
 * is searched for in the lists.
 */
export const pageTokenLookups: readonly Lookup[] = [
  {
    when: ({ account }) => account !== "",
    request: ({ account }) => ({ url: `${base}/${account}`, query: { fields } }),
    read: (body) => (textAt(body, "access_token") === null ? {} : pageFacts(body)),
    secret: (body) => textAt(body, "access_token"),
    toleratedFailures: ["permission", "not_found", "invalid"],
    bundle: graphBatch(base),
  },
  {
    ...searchPageLists(fields, (body, run) => {
      const page = findPage(body, run);
      return page === null ? null : pageFacts(page);
    }),
    when: ({ facts }) => facts.accountId === undefined,
    secret: (body, run) => textAt(findPage(body, run), "access_token"),
  },
];

type Task = "ANALYZE" | "CREATE_CONTENT" | "MANAGE" | "MESSAGING" | "MODERATE";

/**
 * Pages on which the user may do one of these tasks; pages without a task list are included. Portfolios also list pages
 * that the user has no token for.
 */
export const pagesWithTasks = (...requiredTasks: readonly Task[]): Accounts => ({
  request: (list) => pageListRequest(list, isPortfolioList(list) ? "id,name,tasks,access_token" : "id,name,tasks"),
  next: nextPageLists,
  isOptional: isPortfolioList,
  items: (body, list = null) =>
    list === listOfPortfolios
      ? []
      : listAt(body, "data").flatMap((page) => {
          const id = textAt(page, "id");
          const tasks = listAt(page, "tasks");
          const isAllowed = tasks.length === 0 || requiredTasks.some((task) => tasks.includes(task));
          const hasToken = !isPortfolioList(list) || textAt(page, "access_token") !== null;
          return id === null || !isAllowed || !hasToken ? [] : [{ id, name: textAt(page, "name") ?? id }];
        }),
});
