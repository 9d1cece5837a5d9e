/** What a platform counts of a post, per follower; platforms that renamed it count it in newer or older posts only. */
interface Exposure {
  field: "reach" | "impressions" | "views";
  rate: number;
  /** Only posts that are older, or newer, than this many days. */
  olderThan?: number;
  newerThan?: number;
}

/** A fictional account, and the usual performance of its posts. */
export interface SampleAccount {
  platform: string;
  account: string;
  /** The account as another of its files spells it. */
  otherSpelling?: string;
  /** Types of posts; `factor` is the performance relative to the usual post. */
  types: readonly (readonly [name: string, factor: number])[];
  /** On the last day. */
  followers: number;
  /** Growth of the followers during the last year, as a fraction. */
  growth: number;
  /** Most export files do not hold followers: then posts have none, and `days` may know them. */
  hasFollowersInPosts?: boolean;
  hasFollowersByDay?: boolean;
  exposures: readonly Exposure[];
  /** Likes, comments and so on of a usual post, per follower. */
  rates: Readonly<Record<string, number>>;
  /** Days between two posts. */
  daysBetweenPosts: number;
  /** Every so many posts have no reach or views, or their likes are hidden. */
  everyWithoutExposure?: number;
  everyWithoutLikes?: number;
  /** Days ago between which nothing was posted. */
  pause?: readonly [from: number, to: number];
}

const ownAccounts: readonly SampleAccount[] = [
  {
    platform: "instagram",
    account: "brood.en.boon",
    types: [
      ["Image", 0.8],
      ["Carousel", 1.1],
      ["Reel", 1.35],
    ],
    followers: 12_480,
    growth: 0.18,
    otherSpelling: "Brood.en.Boon",
    hasFollowersByDay: true,
    exposures: [
      { field: "reach", rate: 0.42 },
      { field: "views", rate: 0.71 },
    ],
    rates: { likes: 0.0098, comments: 0.0008, shares: 0.0006, saves: 0.0013 },
    daysBetweenPosts: 4,
    everyWithoutExposure: 7,
    everyWithoutLikes: 16,
  },
  {
    platform: "facebook",
    account: "Brood & Boon",
    types: [
      ["Photo", 1],
      ["Link", 0.6],
      ["Video", 1.3],
    ],
    followers: 8_940,
    growth: 0.03,
    otherSpelling: "Brood & boon",
    hasFollowersInPosts: true,
    hasFollowersByDay: true,
    exposures: [
      { field: "impressions", rate: 0.22, olderThan: 150 },
      { field: "views", rate: 0.26, newerThan: 150 },
    ],
    rates: { likes: 0.0024, comments: 0.0004, shares: 0.0003, clicks: 0.0021 },
    daysBetweenPosts: 6,
  },
  {
    platform: "tiktok",
    account: "broodenboon",
    types: [["Video", 1]],
    followers: 5_230,
    growth: 0.46,
    hasFollowersByDay: true,
    exposures: [{ field: "views", rate: 1.6 }],
    rates: { likes: 0.038, comments: 0.0021, shares: 0.0027, saves: 0.0016 },
    daysBetweenPosts: 7,
    pause: [190, 255],
  },
  {
    platform: "linkedin",
    account: "Brood & Boon",
    types: [
      ["Article", 0.8],
      ["Document", 1.4],
      ["Image", 1],
    ],
    followers: 2_310,
    growth: 0.27,
    exposures: [{ field: "impressions", rate: 0.62 }],
    rates: { likes: 0.014, comments: 0.0019, shares: 0.0009, clicks: 0.011 },
    daysBetweenPosts: 9,
  },
  {
    platform: "x",
    account: "broodenboon",
    types: [["Post", 1]],
    followers: 38_900,
    growth: -0.04,
    exposures: [{ field: "impressions", rate: 0.06 }],
    rates: { likes: 0.00032, comments: 0.00006, shares: 0.00006, saves: 0.00004, clicks: 0.0003 },
    daysBetweenPosts: 8,
    everyWithoutExposure: 9,
  },
];

/** Another bakery, to compare with. */
const competitors: readonly SampleAccount[] = [
  {
    platform: "instagram",
    account: "de.gouden.korst",
    types: [
      ["Image", 0.9],
      ["Reel", 1.2],
    ],
    followers: 21_600,
    growth: 0.09,
    hasFollowersInPosts: true,
    exposures: [{ field: "reach", rate: 0.35 }],
    rates: { likes: 0.0071, comments: 0.0006, shares: 0.0004 },
    daysBetweenPosts: 10,
  },
  {
    platform: "tiktok",
    account: "degoudenkorst",
    types: [["Video", 1]],
    followers: 9_800,
    growth: 0.2,
    exposures: [{ field: "views", rate: 1.1 }],
    rates: { likes: 0.024, comments: 0.0014, shares: 0.0012 },
    daysBetweenPosts: 14,
  },
];

export const sampleAccounts = { own: ownAccounts, competitors };
