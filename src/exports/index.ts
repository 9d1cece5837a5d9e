import type { Format } from "./define-format.ts";
import { facebookContent } from "./facebook-content.ts";
import { instagramContent } from "./instagram-content.ts";
import { tiktokContent } from "./tiktok-content.ts";
import { tiktokOverview } from "./tiktok-overview.ts";
import { xContent } from "./x-content.ts";
import { xPostActivity } from "./x-post-activity.ts";

/** Every export format that is read, in the order in which people are shown them. */
export const formats: readonly Format[] = [
  instagramContent,
  facebookContent,
  xContent,
  xPostActivity,
  tiktokContent,
  tiktokOverview,
];
