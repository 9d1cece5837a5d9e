import { bluesky } from "./bluesky.ts";
import { blueskyMentions } from "./bluesky-mentions.ts";
import { brevo } from "./brevo.ts";
import { buzzsprout } from "./buzzsprout.ts";
import { chatwoot } from "./chatwoot.ts";
import type { Connector } from "./define-connector.ts";
import { facebook } from "./facebook.ts";
import { facebookConversations } from "./facebook-conversations.ts";
import { facebookMentions } from "./facebook-mentions.ts";
import { ga4 } from "./ga4.ts";
import { ghost } from "./ghost.ts";
import { googleBusiness } from "./google-business.ts";
import { gorgias } from "./gorgias.ts";
import { hackerNews } from "./hacker-news.ts";
import { hubspot } from "./hubspot.ts";
import { instagram } from "./instagram.ts";
import { instagramBusiness } from "./instagram-business.ts";
import { instagramTags } from "./instagram-tags.ts";
import { intercom } from "./intercom.ts";
import { klaviyo } from "./klaviyo.ts";
import { linkedin } from "./linkedin.ts";
import { mailchimp } from "./mailchimp.ts";
import { mastodon } from "./mastodon.ts";
import { mastodonMentions } from "./mastodon-mentions.ts";
import { op3 } from "./op3.ts";
import { pinterest } from "./pinterest.ts";
import { podbean } from "./podbean.ts";
import { searchConsole } from "./search-console.ts";
import { threads } from "./threads.ts";
import { tiktok } from "./tiktok.ts";
import { transistor } from "./transistor.ts";
import { trustpilot } from "./trustpilot.ts";
import { wordpress } from "./wordpress.ts";
import { wordpressCom } from "./wordpress-com.ts";
import { wordpressFeed } from "./wordpress-feed.ts";
import { x } from "./x.ts";
import { xMentions } from "./x-mentions.ts";
import { youtube } from "./youtube.ts";
import { youtubeMentions } from "./youtube-mentions.ts";
import { zendesk } from "./zendesk.ts";

/** Asks that each declaration's id is its key. */
const keyedById = <const Id extends string>(declared: { readonly [Key in Id]: Connector & { id: Key } }) => declared;

/**
 * Every connector by its id, in the order in which people are shown them. A new one asks for its text (texts.ts) and its
 * mock (scripts/demo/platforms); what else it lacks is told by test/platforms/every-connector.test.ts.
 */
export const connectors = keyedById({
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
});

export type ConnectorId = keyof typeof connectors;

/** The same as a list. */
export const connectorList: readonly (Connector & { id: ConnectorId })[] = Object.values(connectors);

/** The connector with this id; undefined for an id of another version of the add-on. */
export const findConnector = (id: string): (Connector & { id: ConnectorId }) | undefined =>
  connectorList.find((connector) => connector.id === id);
