import {
  asked,
  type DemoAnswer,
  type DemoRequest,
  type DemoWorld,
  dayBefore,
  numbersOf,
  publishedAt,
} from "../../define-demo.ts";
import { isOwn, postsOf, type XAccount, type XNames, xMedia, xPost, xRepost } from "./posts.ts";

const problem = "https://api.twitter.com/2/problems";

/** X's answer to parameters that it does not take. */
export const invalid = (parameters: Record<string, string[]>, message: string): DemoAnswer => ({
  status: 400,
  body: {
    errors: [{ parameters, message }],
    title: "Invalid Request",
    detail: "One or more parameters to your request was invalid.",
    type: `${problem}/invalid-request`,
  },
});

const always = ["id", "text"];

const listed = (request: DemoRequest, name: string): string[] => asked(request, name)?.split(",") ?? [];

const picked = (post: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(post).filter(([name]) => [...always, ...fields].includes(name) || name.startsWith("edit_history")),
  );

/** X tells private numbers of one's own posts for 30 days; of others they are errors, and the posts are left out. */
const tellsPrivate = (world: DemoWorld, account: XAccount, number: number): boolean =>
  isOwn(account) && publishedAt(world, number) >= `${dayBefore(world.today, 29)}T00:00:00Z`;

/** A page of a timeline: the newest first, with the fields that were asked. */
export function timelineAnswer(request: DemoRequest, world: DemoWorld, account: XAccount, names: XNames): DemoAnswer {
  const other = names === "tweet" ? "post.fields" : "tweet.fields";
  const refused = asked(request, other);
  if (refused !== undefined)
    return invalid({ [other]: [refused] }, `The query parameter [${other}] is not one of [${names}.fields]`);
  const token = asked(request, "pagination_token");
  if (token !== undefined && !/^7140d\d+$/.test(token))
    return invalid(
      { pagination_token: [token] },
      `The \`pagination_token\` query parameter value [${token}] is not valid`,
    );
  const fields = listed(request, `${names}.fields`);
  const withoutReposts = listed(request, "exclude").includes("retweets");
  const posts = withoutReposts ? postsOf(world) : numbersOf(world);
  const start = asked(request, "start_time") ?? "";
  const end = asked(request, "end_time") ?? "9999";
  const left = posts.filter((number) => {
    const time = publishedAt(world, number);
    return time >= start && time < end && number >= Number(token?.slice("7140d".length) ?? 0);
  });
  const size = Number(asked(request, "max_results") ?? 10);
  const page = left.slice(0, size);
  const isHidden = (number: number) => fields.includes("non_public_metrics") && !tellsPrivate(world, account, number);
  const shown = page.filter((number) => !isHidden(number));
  const hidden = page.filter(isHidden);
  const following = left[size];
  const post = withoutReposts ? xPost : xRepost;
  const media = listed(request, "expansions").includes("attachments.media_keys") ? shown.flatMap(xMedia) : [];
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
        ...(following === undefined ? {} : { next_token: `7140d${following}` }),
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
