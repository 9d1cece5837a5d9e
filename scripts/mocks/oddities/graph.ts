import type { MockResponse } from "../server/define-mock.ts";
import type { Oddity, OddRequest } from "./oddity.ts";

/** Answers of Meta's Graph API, which oddities of several connectors share. */

const graphUrl = "https://graph.facebook.com/v25.0";

/** Answers batches part by part. */
export const graph =
  (respond: Oddity["respond"]): Oddity["respond"] =>
  (request) => {
    const batch = request.body === null ? null : new URLSearchParams(request.body).get("batch");
    if (batch === null) return respond(request);
    const parts = JSON.parse(batch) as { relative_url: string }[];
    return {
      body: parts.map(({ relative_url }) => {
        const url = new URL(`${graphUrl}/${relative_url}`);
        const part = respond({ ...request, method: "GET", url, path: url.pathname.slice(6), body: null }) ?? notFound;
        return { code: part.status ?? 200, headers: [], body: JSON.stringify(part.body) };
      }),
    };
  };

export const graphError = (status: number, code: number, message: string): MockResponse => ({
  status,
  body: { error: { message, type: "OAuthException", code } },
});

const notFound = graphError(400, 100, "Unsupported get request.");

export const graphList = (...data: unknown[]): MockResponse => ({ body: { data } });

/** The metrics that a request asks for. */
export const requestedMetrics = ({ url }: OddRequest): string[] => (url.searchParams.get("metric") ?? "").split(",");

/** Insights with these values, as far as they are asked for. */
export const insights = (request: OddRequest, values: Readonly<Record<string, unknown>>): MockResponse =>
  graphList(
    ...requestedMetrics(request)
      .filter((name) => name in values)
      .map((name) => ({ name, period: "lifetime", values: [{ value: values[name] }] })),
  );

/** A page that the user may read, with its token. */
export function ownPage(request: OddRequest, id: string): MockResponse | undefined {
  const page = { id, name: "Bakery", access_token: `token-of-${id}`, tasks: ["ANALYZE", "MESSAGING", "MODERATE"] };
  if (request.path === "/me/accounts") return graphList(page);
  if (request.path === `/${id}`) return { body: { ...page, followers_count: 210 } };
  return undefined;
}
