import type { Block } from "../define-block.ts";
import { actions } from "./actions.ts";
import { ads } from "./ads.ts";
import { bestTimes } from "./best-times.ts";
import { brand } from "./brand.ts";
import { breakouts } from "./breakouts.ts";
import { email } from "./email.ts";
import { exposure } from "./exposure.ts";
import { goals } from "./goals.ts";
import { audienceGrowth } from "./growth.ts";
import { headline } from "./headline.ts";
import { labels } from "./labels.ts";
import { notes } from "./notes.ts";
import { platforms } from "./platforms.ts";
import { podcast } from "./podcast.ts";
import { postingTimes } from "./posting-times.ts";
import { posts } from "./posts.ts";
import { response } from "./response.ts";
import { results } from "./results.ts";
import { summaryTable } from "./summary-table.ts";
import { time } from "./time.ts";
import { website } from "./website.ts";

/** The sections of a report, from top to bottom. */
export const blocks: readonly Block[] = [
  headline,
  goals,
  time,
  platforms,
  posts,
  breakouts,
  postingTimes,
  bestTimes,
  labels,
  audienceGrowth,
  actions,
  exposure,
  ads,
  website,
  results,
  email,
  podcast,
  brand,
  response,
  summaryTable,
  notes,
];
