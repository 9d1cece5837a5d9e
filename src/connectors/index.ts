import { bluesky } from "./bluesky/connector.ts";
import { blueskyMentions } from "./bluesky-mentions/connector.ts";
import { brevo } from "./brevo/connector.ts";
import { buzzsprout } from "./buzzsprout/connector.ts";
import { chatwoot } from "./chatwoot/connector.ts";
import type { Connector } from "./define-connector.ts";
import { facebook } from "./facebook/connector.ts";
import { facebookConversations } from "./facebook-conversations/connector.ts";
import { facebookMentions } from "./facebook-mentions/connector.ts";
import { ga4 } from "./ga4/connector.ts";
import { ghost } from "./ghost/connector.ts";
import { googleBusiness } from "./google-business/connector.ts";
import { gorgias } from "./gorgias/connector.ts";
import { hackerNews } from "./hacker-news/connector.ts";
import { hubspot } from "./hubspot/connector.ts";
import { instagram } from "./instagram/connector.ts";
import { instagramBusiness } from "./instagram-business/connector.ts";
import { instagramTags } from "./instagram-tags/connector.ts";
import { intercom } from "./intercom/connector.ts";
import { klaviyo } from "./klaviyo/connector.ts";
import { linkedin } from "./linkedin/connector.ts";
import { mailchimp } from "./mailchimp/connector.ts";
import { mastodon } from "./mastodon/connector.ts";
import { mastodonMentions } from "./mastodon-mentions/connector.ts";
import { op3 } from "./op3/connector.ts";
import { pinterest } from "./pinterest/connector.ts";
import { podbean } from "./podbean/connector.ts";
import { searchConsole } from "./search-console/connector.ts";
import { threads } from "./threads/connector.ts";
import { tiktok } from "./tiktok/connector.ts";
import { transistor } from "./transistor/connector.ts";
import { trustpilot } from "./trustpilot/connector.ts";
import { wordpress } from "./wordpress/connector.ts";
import { wordpressCom } from "./wordpress-com/connector.ts";
import { wordpressFeed } from "./wordpress-feed/connector.ts";
import { x } from "./x/connector.ts";
import { xMentions } from "./x-mentions/connector.ts";
import { youtube } from "./youtube/connector.ts";
import { youtubeMentions } from "./youtube-mentions/connector.ts";
import { zendesk } from "./zendesk/connector.ts";

/** Requires each connector's id to equal its key. */
const keyedById = <const Id extends string>(declared: { readonly [Key in Id]: Connector & { id: Key } }) => declared;

/**
 * All connectors by id, in the order shown to users. The compiler requires a text (texts.ts) and a mock (scripts/mocks)
 * for each; test/connectors/every-connector.test.ts reports anything else missing.
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

/** The connector with this id; undefined for an id stored by another version of the add-on. */
export const findConnector = (id: string): (Connector & { id: ConnectorId }) | undefined =>
  connectorList.find((connector) => connector.id === id);
