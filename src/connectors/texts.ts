// Written by `npm run readme`: what is changed here by hand is lost.

import { bluesky } from "./bluesky/text.ts";
import { blueskyMentions } from "./bluesky-mentions/text.ts";
import { brevo } from "./brevo/text.ts";
import { buzzsprout } from "./buzzsprout/text.ts";
import { chatwoot } from "./chatwoot/text.ts";
import type { ConnectorTexts } from "./connector-text.ts";
import { facebook } from "./facebook/text.ts";
import { facebookConversations } from "./facebook-conversations/text.ts";
import { facebookMentions } from "./facebook-mentions/text.ts";
import { ga4 } from "./ga4/text.ts";
import { ghost } from "./ghost/text.ts";
import { googleBusiness } from "./google-business/text.ts";
import { gorgias } from "./gorgias/text.ts";
import { hackerNews } from "./hacker-news/text.ts";
import { hubspot } from "./hubspot/text.ts";
import type { ConnectorId } from "./index.ts";
import { instagram } from "./instagram/text.ts";
import { instagramBusiness } from "./instagram-business/text.ts";
import { instagramTags } from "./instagram-tags/text.ts";
import { intercom } from "./intercom/text.ts";
import { klaviyo } from "./klaviyo/text.ts";
import { linkedin } from "./linkedin/text.ts";
import { mailchimp } from "./mailchimp/text.ts";
import { mastodon } from "./mastodon/text.ts";
import { mastodonMentions } from "./mastodon-mentions/text.ts";
import { op3 } from "./op3/text.ts";
import { pinterest } from "./pinterest/text.ts";
import { podbean } from "./podbean/text.ts";
import { searchConsole } from "./search-console/text.ts";
import { threads } from "./threads/text.ts";
import { tiktok } from "./tiktok/text.ts";
import { transistor } from "./transistor/text.ts";
import { trustpilot } from "./trustpilot/text.ts";
import { wordpress } from "./wordpress/text.ts";
import { wordpressCom } from "./wordpress-com/text.ts";
import { wordpressFeed } from "./wordpress-feed/text.ts";
import { x } from "./x/text.ts";
import { xMentions } from "./x-mentions/text.ts";
import { youtube } from "./youtube/text.ts";
import { youtubeMentions } from "./youtube-mentions/text.ts";
import { zendesk } from "./zendesk/text.ts";

/** What people read about each connector, in every language. */
export const connectorTexts: Readonly<Record<ConnectorId, ConnectorTexts>> = {
  bluesky,
  mastodon,
  youtube,
  instagram,
  "instagram-business": instagramBusiness,
  facebook,
  threads,
  ga4,
  "search-console": searchConsole,
  x,
  tiktok,
  linkedin,
  pinterest,
  mailchimp,
  klaviyo,
  brevo,
  hubspot,
  op3,
  transistor,
  buzzsprout,
  podbean,
  "bluesky-mentions": blueskyMentions,
  "mastodon-mentions": mastodonMentions,
  "hacker-news": hackerNews,
  wordpress,
  "wordpress-feed": wordpressFeed,
  "wordpress-com": wordpressCom,
  ghost,
  zendesk,
  intercom,
  chatwoot,
  gorgias,
  "facebook-conversations": facebookConversations,
  "youtube-mentions": youtubeMentions,
  "x-mentions": xMentions,
  "instagram-tags": instagramTags,
  "facebook-mentions": facebookMentions,
  trustpilot,
  "google-business": googleBusiness,
};
