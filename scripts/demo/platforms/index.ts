import type { ConnectorId } from "../../../src/platforms/index.ts";
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

/** The mock of every connector, by its id: one without does not compile. */
export const mocks: { readonly [Id in ConnectorId]: DemoPlatform<Id> } = {
  bluesky: blueskyDemo,
  mastodon: mastodonDemo,
  youtube: youtubeDemo,
  instagram: instagramDemo,
  "instagram-business": instagramBusinessDemo,
  facebook: facebookDemo,
  threads: threadsDemo,
  ga4: ga4Demo,
  "search-console": searchConsoleDemo,
  x: xDemo,
  tiktok: tiktokDemo,
  linkedin: linkedinDemo,
  pinterest: pinterestDemo,
  mailchimp: mailchimpDemo,
  klaviyo: klaviyoDemo,
  brevo: brevoDemo,
  hubspot: hubspotDemo,
  op3: op3Demo,
  transistor: transistorDemo,
  buzzsprout: buzzsproutDemo,
  podbean: podbeanDemo,
  "bluesky-mentions": blueskyMentionsDemo,
  "mastodon-mentions": mastodonMentionsDemo,
  "hacker-news": hackerNewsDemo,
  wordpress: wordpressDemo,
  "wordpress-feed": wordpressFeedDemo,
  "wordpress-com": wordpressComDemo,
  ghost: ghostDemo,
  zendesk: zendeskDemo,
  intercom: intercomDemo,
  chatwoot: chatwootDemo,
  gorgias: gorgiasDemo,
  "facebook-conversations": facebookConversationsDemo,
  "youtube-mentions": youtubeMentionsDemo,
  "x-mentions": xMentionsDemo,
  "instagram-tags": instagramTagsDemo,
  "facebook-mentions": facebookMentionsDemo,
  trustpilot: trustpilotDemo,
  "google-business": googleBusinessDemo,
};

/** The same as a list. */
export const demoPlatforms: readonly DemoPlatform[] = Object.values(mocks);

/** Addresses of the people's own sites among them, which an add-on has to be built with to be tried on them. */
export const demoSites: readonly string[] = demoPlatforms.flatMap(({ sites }) => sites ?? []);
