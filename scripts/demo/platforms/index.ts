import type { DemoPlatform } from "../define-demo.ts";
import { blueskyDemo } from "./bluesky.ts";
import { blueskyMentionsDemo } from "./bluesky-mentions.ts";
import { brevoDemo } from "./brevo.ts";
import { buzzsproutDemo } from "./buzzsprout.ts";
import { chatwootDemo } from "./chatwoot.ts";
import { facebookDemo } from "./facebook.ts";
import { facebookConversationsDemo } from "./facebook-conversations.ts";
import { facebookMentionsDemo } from "./facebook-mentions.ts";
import { ga4Demo } from "./ga4.ts";
import { ghostDemo } from "./ghost.ts";
import { googleBusinessDemo } from "./google-business.ts";
import { gorgiasDemo } from "./gorgias.ts";
import { hackerNewsDemo } from "./hacker-news.ts";
import { hubspotDemo } from "./hubspot.ts";
import { instagramDemo } from "./instagram.ts";
import { instagramBusinessDemo } from "./instagram-business.ts";
import { instagramTagsDemo } from "./instagram-tags.ts";
import { intercomDemo } from "./intercom.ts";
import { klaviyoDemo } from "./klaviyo.ts";
import { linkedinDemo } from "./linkedin.ts";
import { mailchimpDemo } from "./mailchimp.ts";
import { mastodonDemo } from "./mastodon.ts";
import { mastodonMentionsDemo } from "./mastodon-mentions.ts";
import { op3Demo } from "./op3.ts";
import { pinterestDemo } from "./pinterest.ts";
import { podbeanDemo } from "./podbean.ts";
import { searchConsoleDemo } from "./search-console.ts";
import { threadsDemo } from "./threads.ts";
import { tiktokDemo } from "./tiktok.ts";
import { transistorDemo } from "./transistor.ts";
import { trustpilotDemo } from "./trustpilot.ts";
import { wordpressDemo } from "./wordpress.ts";
import { wordpressComDemo } from "./wordpress-com.ts";
import { wordpressFeedDemo } from "./wordpress-feed.ts";
import { xDemo } from "./x.ts";
import { xMentionsDemo } from "./x-mentions.ts";
import { youtubeDemo } from "./youtube.ts";
import { youtubeMentionsDemo } from "./youtube-mentions.ts";
import { zendeskDemo } from "./zendesk.ts";

/** A stand-in for every platform that can be connected. */
export const demoPlatforms: readonly DemoPlatform[] = [
  blueskyDemo,
  mastodonDemo,
  youtubeDemo,
  instagramDemo,
  instagramBusinessDemo,
  facebookDemo,
  threadsDemo,
  ga4Demo,
  searchConsoleDemo,
  xDemo,
  tiktokDemo,
  linkedinDemo,
  pinterestDemo,
  mailchimpDemo,
  klaviyoDemo,
  brevoDemo,
  hubspotDemo,
  op3Demo,
  transistorDemo,
  buzzsproutDemo,
  podbeanDemo,
  blueskyMentionsDemo,
  mastodonMentionsDemo,
  hackerNewsDemo,
  wordpressDemo,
  wordpressFeedDemo,
  wordpressComDemo,
  ghostDemo,
  zendeskDemo,
  intercomDemo,
  chatwootDemo,
  gorgiasDemo,
  facebookConversationsDemo,
  youtubeMentionsDemo,
  xMentionsDemo,
  instagramTagsDemo,
  facebookMentionsDemo,
  trustpilotDemo,
  googleBusinessDemo,
];

/** Addresses of the people's own sites among them, which an add-on has to be built with to be tried on them. */
export const demoSites: readonly string[] = demoPlatforms.flatMap(({ sites }) => sites ?? []);
