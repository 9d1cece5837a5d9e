import type { ReportInputs } from "../report-inputs.ts";
import { maxPlatforms } from "../sizes.ts";

/** The platforms with a line of their own in the report: those of posts, then those of followers only. */
export const linePlatforms = ({
  postPlatforms,
  followerPlatforms,
}: Pick<ReportInputs, "postPlatforms" | "followerPlatforms">) =>
  [...new Set([...postPlatforms, ...followerPlatforms])].slice(0, maxPlatforms);

/** The key of the posts of the platforms that have no line of their own. */
export const otherPosts = "posts.others";

export const postsKey = (platform: number): string => `posts.${platform}`;

/** The keys of all posts' calculations. */
export const postKeys = (lines: readonly string[]): string[] => [
  ...lines.map((_, index) => postsKey(index)),
  otherPosts,
];
