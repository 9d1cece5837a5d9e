import type { Row } from "../../../src/tables/index.ts";
import { followersOf, postsOf } from "./rows.ts";

const instagramTypes = [
  "IG reel",
  "Reel de Instagram",
  "REELS",
  "Photo",
  "foto",
  "Imagen",
  "Carrusel",
  "Something else",
];

const interactions = { likes: [5, 400], comments: [0, 40], shares: [0, 20], saves: [0, 12] } as const;

/** Eight platforms over 14 months; two accounts on Instagram, of which one starts in April; a competitor. */
export function postsOfEightPlatforms(): Row[] {
  return [
    ...postsOf({
      platform: "instagram",
      account: "brood.en.boon",
      from: "2025-03-01",
      count: 130,
      everyHours: 85,
      types: instagramTypes,
      fields: { ...interactions, followers: [9_000, 11_000], reach: [500, 20_000], impressions: [800, 30_000] },
      seed: 11,
    }),
    ...postsOf({
      platform: "instagram",
      account: "boon.bakery",
      from: "2026-04-10",
      count: 20,
      everyHours: 61,
      types: ["Reel", "Story"],
      fields: { ...interactions, followers: [400, 700], reach: [10, 900], clicks: [0, 30] },
      seed: 12,
    }),
    ...postsOf({
      platform: "instagram",
      account: "de.korst",
      from: "2025-05-01",
      count: 30,
      everyHours: 300,
      fields: { ...interactions, followers: [20_000, 21_000] },
      seed: 13,
    }),
    ...postsOf({
      platform: "tiktok",
      account: "brood",
      from: "2025-05-01",
      count: 70,
      everyHours: 133,
      types: ["Video"],
      fields: { likes: [10, 900], comments: [0, 50], shares: [0, 80], views: [0, 9_000] },
      seed: 21,
    }),
    ...postsOf({
      platform: "x",
      account: "brood",
      from: "2025-05-01",
      count: 60,
      everyHours: 151,
      fields: { likes: [0, 40], comments: [0, 5], shares: [0, 9], impressions: [90, 4_000], clicks: [0, 44] },
      seed: 31,
    }),
    ...postsOf({
      platform: "linkedin",
      account: "Brood & Boon, bakers",
      from: "2025-06-01",
      count: 45,
      everyHours: 190,
      types: ["Article", "Poll", "Documento"],
      fields: {
        likes: [0, 90],
        comments: [0, 9],
        impressions: [100, 3_000],
        followers: [1_000, 1_100],
        clicks: [0, 90],
      },
      seed: 41,
    }),
    ...postsOf({
      platform: "youtube",
      account: "Brood",
      from: "2025-06-03",
      count: 40,
      everyHours: 210,
      types: ["Short", "Video"],
      fields: { likes: [0, 90], comments: [0, 9], views: [50, 3_000] },
      seed: 51,
    }),
    ...postsOf({
      platform: "facebook",
      account: "Brood",
      from: "2026-01-03",
      count: 35,
      everyHours: 100,
      types: ["Link", "Enlace", "Foto"],
      fields: { likes: [0, 90], comments: [0, 9], shares: [0, 9], followers: [3_000, 3_100], reach: [0, 500] },
      seed: 61,
    }),
    ...postsOf({
      platform: "pinterest",
      account: "brood",
      from: "2026-03-03",
      count: 14,
      everyHours: 140,
      fields: { saves: [0, 90], impressions: [1, 900], clicks: [0, 50] },
      seed: 71,
    }),
    ...postsOf({
      platform: "threads",
      account: "brood",
      from: "2026-04-03",
      count: 12,
      everyHours: 120,
      fields: { likes: [0, 90], comments: [0, 4], views: [0, 900] },
      seed: 81,
    }),
  ];
}

/** Followers that are read on different days; one account starts in the middle of April, one stopped in February. */
export function followersOfThreePlatforms(): Row[] {
  return [
    ...followersOf("instagram", "brood.en.boon", {
      from: "2024-04-01",
      count: 110,
      everyDays: 7,
      first: 8_000,
      seed: 5,
      flows: true,
    }),
    ...followersOf("instagram", "boon.bakery", { from: "2026-04-11", count: 10, everyDays: 5, first: 400, seed: 6 }),
    ...followersOf("instagram", "de.korst", { from: "2025-04-11", count: 40, everyDays: 9, first: 20_000, seed: 9 }),
    ...followersOf("x", "brood", { from: "2025-03-20", count: 20, everyDays: 17, first: 900, seed: 7 }),
    ...followersOf("tiktok", "brood", { from: "2025-06-02", count: 200, everyDays: 2, first: 90, seed: 8 }),
  ];
}
