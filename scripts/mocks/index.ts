// Written by `npm run readme`: what is changed here by hand is lost.

import type { ConnectorId } from "../../src/connectors/index.ts";
import { blueskyMock } from "./bluesky.ts";
import { blueskyMentionsMock } from "./bluesky-mentions.ts";
import { brevoMock } from "./brevo.ts";
import { buzzsproutMock } from "./buzzsprout.ts";
import { chatwootMock } from "./chatwoot.ts";
import { facebookMock } from "./facebook.ts";
import { facebookConversationsMock } from "./facebook-conversations.ts";
import { facebookMentionsMock } from "./facebook-mentions.ts";
import { ga4Mock } from "./ga4.ts";
import { ghostMock } from "./ghost.ts";
import { googleBusinessMock } from "./google-business.ts";
import { gorgiasMock } from "./gorgias.ts";
import { hackerNewsMock } from "./hacker-news.ts";
import { hubspotMock } from "./hubspot.ts";
import { instagramMock } from "./instagram.ts";
import { instagramBusinessMock } from "./instagram-business.ts";
import { instagramTagsMock } from "./instagram-tags.ts";
import { intercomMock } from "./intercom.ts";
import { klaviyoMock } from "./klaviyo.ts";
import { linkedinMock } from "./linkedin.ts";
import { mailchimpMock } from "./mailchimp.ts";
import { mastodonMock } from "./mastodon.ts";
import { mastodonMentionsMock } from "./mastodon-mentions.ts";
import { op3Mock } from "./op3.ts";
import { pinterestMock } from "./pinterest.ts";
import { podbeanMock } from "./podbean.ts";
import { searchConsoleMock } from "./search-console.ts";
import type { ConnectorMock } from "./server/define-mock.ts";
import { threadsMock } from "./threads.ts";
import { tiktokMock } from "./tiktok.ts";
import { transistorMock } from "./transistor.ts";
import { trustpilotMock } from "./trustpilot.ts";
import { wordpressMock } from "./wordpress.ts";
import { wordpressComMock } from "./wordpress-com.ts";
import { wordpressFeedMock } from "./wordpress-feed.ts";
import { xMock } from "./x.ts";
import { xMentionsMock } from "./x-mentions.ts";
import { youtubeMock } from "./youtube.ts";
import { youtubeMentionsMock } from "./youtube-mentions.ts";
import { zendeskMock } from "./zendesk.ts";

/** The mock of every connector, by its id: one without does not compile. */
export const mocks: { readonly [Id in ConnectorId]: ConnectorMock<Id> } = {
  bluesky: blueskyMock,
  mastodon: mastodonMock,
  youtube: youtubeMock,
  instagram: instagramMock,
  "instagram-business": instagramBusinessMock,
  facebook: facebookMock,
  threads: threadsMock,
  ga4: ga4Mock,
  "search-console": searchConsoleMock,
  x: xMock,
  tiktok: tiktokMock,
  linkedin: linkedinMock,
  pinterest: pinterestMock,
  mailchimp: mailchimpMock,
  klaviyo: klaviyoMock,
  brevo: brevoMock,
  hubspot: hubspotMock,
  op3: op3Mock,
  transistor: transistorMock,
  buzzsprout: buzzsproutMock,
  podbean: podbeanMock,
  "bluesky-mentions": blueskyMentionsMock,
  "mastodon-mentions": mastodonMentionsMock,
  "hacker-news": hackerNewsMock,
  wordpress: wordpressMock,
  "wordpress-feed": wordpressFeedMock,
  "wordpress-com": wordpressComMock,
  ghost: ghostMock,
  zendesk: zendeskMock,
  intercom: intercomMock,
  chatwoot: chatwootMock,
  gorgias: gorgiasMock,
  "facebook-conversations": facebookConversationsMock,
  "youtube-mentions": youtubeMentionsMock,
  "x-mentions": xMentionsMock,
  "instagram-tags": instagramTagsMock,
  "facebook-mentions": facebookMentionsMock,
  trustpilot: trustpilotMock,
  "google-business": googleBusinessMock,
};

/** The same as a list. */
export const connectorMocks: readonly ConnectorMock[] = Object.values(mocks);

/** Addresses of the people's own sites among them, which an add-on has to be built with to be tried on them. */
export const mockSites: readonly string[] = connectorMocks.flatMap(({ sites }) => sites ?? []);
