import {
  itemNumbers,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  publishedAt,
  queryValue,
  subtractDays,
} from "../server/define-mock.ts";
import { isOwn, postsOf, type XAccount, type XNames, xMedia, xPost, xRepost } from "./posts.ts";

const problem = "https://api.twitter.com/2/problems";

/** X's response to parameters that it does not accept. */
export const invalid = (parameters: Record<string, string[]>, message: string): MockResponse => ({
  status: 400,
  body: {
    errors: [{ parameters, message }],
    title: "Invalid Request",
    detail: "One or more parameters to your request was invalid.",
    type: `${problem}/invalid-request`,
  },
});

const always = ["id", "text"];

export const listed = (request: MockRequest, name: string): string[] => queryValue(request, name)?.split(",") ?? [];

export const picked = (
  one: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  without: readonly string[] = always,
) =>
  Object.fromEntries(
    Object.entries(one).filter(([name]) => [...without, ...fields].includes(name) || name.startsWith("edit_history")),
  );

/** X reports private metrics of own posts for 30 days; for others it returns errors and omits the posts. */
const hasPrivateMetrics = (world: MockWorld, account: XAccount, number: number): boolean =>
  isOwn(account) && publishedAt(world, number) >= `${subtractDays(world.today, 29)}T00:00:00Z`;

/** A timeline's page: newest first, with the requested fields. */
export function timelineResponse(
  request: MockRequest,
  world: MockWorld,
  account: XAccount,
  names: XNames,
): MockResponse {
  const other = names === "tweet" ? "post.fields" : "tweet.fields";
  const errorResponse = queryValue(request, other);
  if (errorResponse !== undefined)
    return invalid({ [other]: [errorResponse] }, `The query parameter [${other}] is not one of [${names}.fields]`);
  const token = queryValue(request, "pagination_token");
  if (token !== undefined && !/^7140d\d+$/.test(token))
    return invalid(
      { pagination_token: [token] },
      `The \`pagination_token\` query parameter value [${token}] is not valid`,
    );
  const fields = listed(request, `${names}.fields`);
  const withoutReposts = listed(request, "exclude").includes("retweets");
  const posts = withoutReposts ? postsOf(world) : itemNumbers(world);
  const start = queryValue(request, "start_time") ?? "";
  const end = queryValue(request, "end_time") ?? "9999";
  const remaining = posts.filter((number) => {
    const time = publishedAt(world, number);
    return time >= start && time < end && number >= Number(token?.slice("7140d".length) ?? 0);
  });
  const size = Number(queryValue(request, "max_results") ?? 10);
  const page = remaining.slice(0, size);
  const isHidden = (number: number) =>
    fields.includes("non_public_metrics") && !hasPrivateMetrics(world, account, number);
  const shown = page.filter((number) => !isHidden(number));
  const hidden = page.filter(isHidden);
  const nextNumber = remaining[size];
  const post = withoutReposts ? xPost : xRepost;
  const media = listed(request, "expansions").includes("attachments.media_keys")
    ? shown.flatMap(xMedia).map((one) => picked(one, listed(request, "media.fields"), ["media_key", "type"]))
    : [];
  return {
    headers: { "x-rate-limit-limit": "900", "x-rate-limit-remaining": "899" },
    body: {
      ...(shown.length > 0 ? { data: shown.map((number) => picked(post(world, account, number, names), fields)) } : {}),
      ...(media.length > 0 ? { includes: { media } } : {}),
      ...(hidden.length > 0
        ? { errors: hidden.map((number) => privateError(xPost(world, account, number, names).id)) }
        : {}),
      meta: {
        result_count: shown.length,
        ...(nextNumber === undefined ? {} : { next_token: `7140d${nextNumber}` }),
        ...(token === undefined ? {} : { previous_token: "77qp8" }),
      },
    },
  };
}

const privateError = (id: unknown) => ({
  resource_id: id,
  parameter: "non_public_metrics.impression_count",
  section: "data",
  title: "Field Authorization Error",
  value: id,
  type: `${problem}/not-authorized-for-resource`,
});
