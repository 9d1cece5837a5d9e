import type { PostCounts, ReportInputs } from "../report-inputs.ts";
import { linePlatforms, otherPosts, postKeys, postsKey } from "./line-platforms.ts";

/** What is added up: posts of which all figures leave paid results out, or include them; or those that do not say so of all. */
export const countKinds = ["kindOrganic", "kindTotal", "kindUnstated"] as const;

export type CountKind = (typeof countKinds)[number];

const kindOf: Readonly<Record<PostCounts, CountKind>> = {
  organic: "kindOrganic",
  total: "kindTotal",
  mixed: "kindUnstated",
  unknown: "kindUnstated",
};

/** Platforms whose posts can be added up. */
export interface CountGroup {
  kind: CountKind;
  /** The lines of its platforms, and the keys of their posts' figures. */
  lines: number[];
  keys: string[];
}

type Inputs = Pick<ReportInputs, "postPlatforms" | "followerPlatforms" | "contents">;

/** The platforms with posts, in groups of which figures are added up: organic ones are not added to those that include ads. */
export function countGroups(inputs: Inputs): CountGroup[] {
  const lines = linePlatforms(inputs);
  const kind = (platform: string) => kindOf[inputs.contents.posts?.counts?.[platform] ?? "unknown"];
  const groups = new Map<CountKind, CountGroup>();
  const groupOf = (name: CountKind): CountGroup => {
    const group = groups.get(name) ?? { kind: name, lines: [], keys: [] };
    groups.set(name, group);
    return group;
  };
  for (const platform of inputs.postPlatforms) {
    const line = lines.indexOf(platform);
    if (line >= 0) groupOf(kind(platform)).lines.push(line);
  }
  const others = new Set(inputs.postPlatforms.filter((platform) => !lines.includes(platform)).map(kind));
  if (others.size > 0)
    groupOf(others.size === 1 ? ([...others][0] as CountKind) : "kindUnstated").keys.push(otherPosts);
  const found = [...groups.values()];
  // One group has every post, also those of platforms that come later.
  if (found.length < 2)
    return [{ kind: found[0]?.kind ?? "kindUnstated", lines: [...lines.keys()], keys: postKeys(lines) }];
  return found.map((group) => ({ ...group, keys: [...group.lines.map(postsKey), ...group.keys] }));
}
