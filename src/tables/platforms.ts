interface PlatformFacts {
  name: string;
  since: string;
}

/** The first website, for platforms whose users bring what they wrote elsewhere. */
const theWeb = "1991-08-06";

/** The format of feeds that carry audio (RSS 0.92): a host's episodes can be older than the host. */
const podcasts = "2000-12-25";

/**
 * The platforms by the id that rows hold. `name` is the same in every language. `since` is the first day that something
 * there can be dated, from what is publicly known of its beginnings: an earlier date is an error of its source.
 */
const known = {
  // The first photo, before the app was released.
  instagram: { name: "Instagram", since: "2010-07-16" },
  facebook: { name: "Facebook", since: "2004-02-04" },
  threads: { name: "Threads", since: "2023-07-05" },
  // The first tweet.
  x: { name: "X", since: "2006-03-21" },
  // Videos of musical.ly moved there.
  tiktok: { name: "TikTok", since: "2014-04-01" },
  youtube: { name: "YouTube", since: "2005-02-14" },
  linkedin: { name: "LinkedIn", since: "2003-05-05" },
  pinterest: { name: "Pinterest", since: "2009-12-01" },
  // People bring their tweets, with their dates.
  bluesky: { name: "Bluesky", since: "2006-03-21" },
  // The first commit.
  mastodon: { name: "Mastodon", since: "2016-02-20" },
  // As Justin.tv.
  twitch: { name: "Twitch", since: "2007-03-19" },
  meta: { name: "Meta", since: "2004-02-04" },
  // Firebase Analytics, whose properties became those of GA4.
  ga4: { name: "Google Analytics", since: "2016-05-18" },
  "universal-analytics": { name: "Universal Analytics", since: "2005-11-14" },
  // Both can import what Google Analytics counted.
  plausible: { name: "Plausible", since: "2005-11-14" },
  matomo: { name: "Matomo", since: "2005-11-14" },
  // Google Sitemaps.
  "google-search": { name: "Google Search", since: "2005-06-03" },
  // As AdWords.
  "google-ads": { name: "Google Ads", since: "2000-10-23" },
  // Live Search Webmaster Center.
  bing: { name: "Bing", since: "2007-11-01" },
  // Blogs bring older posts.
  wordpress: { name: "WordPress", since: theWeb },
  ghost: { name: "Ghost", since: theWeb },
  mailchimp: { name: "Mailchimp", since: "2001-01-01" },
  klaviyo: { name: "Klaviyo", since: "2012-01-01" },
  // As Roving Software.
  "constant-contact": { name: "Constant Contact", since: "1998-01-01" },
  // As Sendinblue.
  brevo: { name: "Brevo", since: "2007-01-01" },
  hubspot: { name: "HubSpot", since: "2006-01-01" },
  // Episodes are older than their host.
  op3: { name: "OP3", since: podcasts },
  transistor: { name: "Transistor", since: podcasts },
  buzzsprout: { name: "Buzzsprout", since: podcasts },
  podbean: { name: "Podbean", since: podcasts },
  "apple-podcasts": { name: "Apple Podcasts", since: podcasts },
  spotify: { name: "Spotify", since: podcasts },
  trustpilot: { name: "Trustpilot", since: "2007-01-01" },
  // Google Maps.
  "google-business": { name: "Google Business Profile", since: "2005-02-08" },
  // The first item.
  "hacker-news": { name: "Hacker News", since: "2006-10-09" },
  // Mentions of any site.
  brandwatch: { name: "Brandwatch", since: theWeb },
  talkwalker: { name: "Talkwalker", since: theWeb },
  // Help desks import older tickets.
  zendesk: { name: "Zendesk", since: theWeb },
  gorgias: { name: "Gorgias", since: theWeb },
  chatwoot: { name: "Chatwoot", since: theWeb },
  intercom: { name: "Intercom", since: theWeb },
  // Posts of the networks that they measure.
  buffer: { name: "Buffer", since: "2004-02-04" },
  sprout: { name: "Sprout Social", since: "2004-02-04" },
} as const satisfies Readonly<Record<string, PlatformFacts>>;

/** The platform that a row comes from. Files can name others, which are stored as the file names them. */
export type PlatformId = keyof typeof known;

const byId: Readonly<Record<string, PlatformFacts | undefined>> = known;

/** Every known platform, in the order in which users see them. */
export const platforms: readonly { id: string; name: string }[] = Object.entries(known).map(([id, { name }]) => ({
  id,
  name,
}));

/** A platform's name for users: `tiktok` is TikTok. An unknown id is capitalised. */
export const platformName = (id: string): string => byId[id]?.name ?? id.slice(0, 1).toUpperCase() + id.slice(1);

/** The id for a platform's name, regardless of case. An unknown name becomes its id, in lower case. */
export function platformId(name: string): string {
  const lowerCaseName = name.trim().toLowerCase();
  return Object.keys(byId).find((id) => byId[id]?.name.toLowerCase() === lowerCaseName) ?? lowerCaseName;
}

/** The first day, YYYY-MM-DD, that something of a platform can be dated; of an unknown one, the first of the web. */
export const platformSince = (id: string): string => byId[id]?.since ?? theWeb;
