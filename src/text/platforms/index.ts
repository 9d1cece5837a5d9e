import { bluesky } from "./bluesky.ts";
import { ga4 } from "./ga4.ts";
import { mastodon } from "./mastodon.ts";
import type { PlatformTexts } from "./platform-text.ts";
import { youtube } from "./youtube.ts";

/** What people read about each platform, by the connector's id. */
export const platformTexts: Readonly<Record<string, PlatformTexts>> = { bluesky, mastodon, youtube, ga4 };
