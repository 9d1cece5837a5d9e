import { asked, type DemoRoute } from "../../define-demo.ts";
import type { GraphAnswers } from "./graph-answers.ts";
import { graphList, listOfNames, only, pick, upTo100 } from "./graph-list.ts";

export const graphBase = "https://graph.facebook.com/v25.0";

/**
 * What every Facebook login is asked first: who it is, and its pages.
 *
 * @param fields What may be asked of a page beside its id and name.
 */
export const loginRoutes = (
  answers: GraphAnswers,
  fields: readonly string[],
  pages: readonly Readonly<Record<string, unknown>>[],
): DemoRoute[] => [
  {
    method: "GET",
    address: `${graphBase}/me`,
    contract: { query: only({ fields: listOfNames(["id", "name"]) }) },
    answer: () => answers.ok({ id: "10200000000000001", name: "Bea Boon" }),
  },
  {
    method: "GET",
    address: `${graphBase}/me/accounts`,
    contract: {
      query: only({ fields: listOfNames(["id", "name", ...fields]), limit: upTo100, after: { type: "string" } }, [
        "fields",
      ]),
    },
    answer: (request) => {
      const list = graphList(request, pages, (page) => pages.indexOf(page));
      return answers.ok({ ...list, data: list.data.map((page) => pick(page, asked(request, "fields") ?? "")) });
    },
  },
];

/** What belongs to a page is told to the page's own token only, and where the login has the scope, if one is named. */
export const toPageWith =
  (answers: GraphAnswers, pageToken: string) =>
  (scope: string | null, answer: DemoRoute["answer"]): DemoRoute["answer"] =>
  (request, world) => {
    if (request.headers.authorization !== `Bearer ${pageToken}`)
      return answers.refuse(400, 190, "This method must be called with a Page Access Token");
    const isAllowed = scope === null || request.scopes?.includes(scope);
    return isAllowed ? answer(request, world) : (answers.refusals.permission ?? {});
  };
