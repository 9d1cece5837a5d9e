import type { Row } from "../../src/tables/index.ts";
import { may as mayByDefault, type OpenReport, reportOn, rowOf } from "./read-report.ts";

/** A post of brood.en.boon on Instagram, unless `more` says otherwise. */
export const post = (day: string, likes: number | null, more: Row = {}): Row => ({
  post_id: `${day}-${likes}-${String(more.platform ?? "")}`,
  published_at: `${day}T10:00:00`,
  text: `Post of ${day}`,
  type: "Image",
  followers: 10_000,
  likes,
  ...more,
});

/** Posts of two platforms and a competitor, over a year. */
export const posts: Row[] = [
  post("2026-05-04", 300),
  post("2026-05-12", 100, { type: "Reel" }),
  post("2026-05-20", null, { likes: null }),
  post("2026-04-10", 100),
  post("2025-05-06", 50),
  post("2026-05-05", 900, { platform: "tiktok", account: "brood" }),
  post("2026-05-06", 500, { account: "de.korst", post_id: "rival" }),
];

/** May 2026 with the competitor. */
export const may = { ...mayByDefault, competitors: ["de.korst"] };

/** A report about May on the posts. */
export const withReport = (
  choices: Partial<typeof may> = {},
  options = {},
  rows: readonly Row[] = posts,
): Promise<OpenReport> => reportOn({ posts: rows }, { ...may, ...choices }, options);

export const platformsTitle = "Platforms and benchmarks";

/** A platform's row in the table of rates, by its headers. */
export const platformRow = (opened: OpenReport, platform: string): Record<string, string> | undefined =>
  rowOf(opened, platformsTitle, platform);
