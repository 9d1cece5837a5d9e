import type { Row } from "../tables/index.ts";
import type { Language } from "../text/language.ts";
import { sampleText } from "../text/sample/index.ts";
import type { Batch } from "./batch.ts";

/** An invented account: its followers, and how its posts usually do. */
interface SampleAccount {
  platform: string;
  account: string;
  types: readonly string[];
  followers: number;
  /** People or plays that a usual post reaches, as a part of the followers. */
  exposure: number;
  exposureField: "reach" | "impressions" | "views";
  /** Likes, comments and so on of a usual post, as a part of the followers. */
  parts: Readonly<Record<string, number>>;
  posts: number;
}

const accounts: readonly SampleAccount[] = [
  {
    platform: "instagram",
    account: "brood.en.boon",
    types: ["Image", "Carousel", "Reel"],
    followers: 12_480,
    exposure: 0.42,
    exposureField: "reach",
    parts: { likes: 0.021, comments: 0.0016, shares: 0.0011, saves: 0.0024 },
    posts: 18,
  },
  {
    platform: "tiktok",
    account: "broodenboon",
    types: ["Video"],
    followers: 5_230,
    exposure: 1.6,
    exposureField: "views",
    parts: { likes: 0.052, comments: 0.0031, shares: 0.0027 },
    posts: 12,
  },
  {
    platform: "x",
    account: "broodenboon",
    types: ["Post"],
    followers: 3_115,
    exposure: 0.31,
    exposureField: "impressions",
    parts: { likes: 0.0052, comments: 0.0008, shares: 0.0009, saves: 0.0004 },
    posts: 14,
  },
];

/** Numbers between 0 and 1 that look random and are the same every time (Lehmer's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const day = 86_400_000;

function samplePost(
  sample: SampleAccount,
  number: number,
  today: number,
  random: () => number,
  captions: string[],
): Row {
  const published =
    today - number * 5 * day + Math.floor(random() * 9 + 8) * 3_600_000 + Math.floor(random() * 12) * 300_000;
  const luck = 0.35 + 1.9 * random() ** 2;
  const followers = Math.round(sample.followers * (1 - 0.004 * number));
  const count = (part: number) => Math.round(followers * part * luck * (0.8 + 0.4 * random()));
  const post: Row = {
    platform: sample.platform,
    account: sample.account,
    post_id: `1790${sample.platform.length}${String(4_815_162_342 + number * 7_919_713)}00`,
    url: null,
    published_at: new Date(published).toISOString().slice(0, 19),
    type: sample.types[Math.floor(random() * sample.types.length)] as string,
    text: captions[Math.floor(random() * captions.length)] as string,
    followers,
    [sample.exposureField]: count(sample.exposure),
    source: "Sample data",
  };
  for (const [field, part] of Object.entries(sample.parts)) post[field] = count(part);
  return post;
}

/**
 * Invented but believable posts of three platforms, ending on the given day (YYYY-MM-DD). The same day gives the same
 * posts, so adding them twice changes nothing.
 */
export function sampleBatches(today: string, language: Language): Batch[] {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  return accounts.map((sample, position) => {
    const random = sequence(20_011 + position * 977);
    const rows = Array.from({ length: sample.posts }, (_, number) =>
      samplePost(sample, number + 1, midnight, random, sampleText[language]),
    );
    return {
      file: "",
      format: "sample",
      label: "Sample data",
      platform: sample.platform,
      table: "posts",
      language,
      account: sample.account,
      period: null,
      exportedOn: null,
      rows,
      skipped: [],
      warnings: [],
      asks: [],
    };
  });
}
