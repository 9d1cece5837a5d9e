/** The platforms' names, the same in every language, by the id that rows hold. */
const names = {
  instagram: "Instagram",
  facebook: "Facebook",
  threads: "Threads",
  x: "X",
  tiktok: "TikTok",
  youtube: "YouTube",
  linkedin: "LinkedIn",
  pinterest: "Pinterest",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  meta: "Meta",
  ga4: "Google Analytics",
  "universal-analytics": "Universal Analytics",
  "google-search": "Google Search",
  bing: "Bing",
  wordpress: "WordPress",
  ghost: "Ghost",
  mailchimp: "Mailchimp",
  klaviyo: "Klaviyo",
  brevo: "Brevo",
  hubspot: "HubSpot",
  op3: "OP3",
  transistor: "Transistor",
  buzzsprout: "Buzzsprout",
  podbean: "Podbean",
  "apple-podcasts": "Apple Podcasts",
  spotify: "Spotify",
  trustpilot: "Trustpilot",
  "google-business": "Google Business Profile",
  "hacker-news": "Hacker News",
  brandwatch: "Brandwatch",
  talkwalker: "Talkwalker",
  zendesk: "Zendesk",
  gorgias: "Gorgias",
  chatwoot: "Chatwoot",
  intercom: "Intercom",
  sprout: "Sprout Social",
} as const satisfies Readonly<Record<string, string>>;

/** The platform that a row comes from. Files can name others, which are stored as the file names them. */
export type PlatformId = keyof typeof names;

const known: Readonly<Record<string, string>> = names;

/** Every known platform, in the order in which users see them. */
export const platforms: readonly { id: string; name: string }[] = Object.entries(names).map(([id, name]) => ({
  id,
  name,
}));

/** A platform's name for users: `tiktok` is TikTok. An unknown id is capitalised. */
export const platformName = (id: string): string => known[id] ?? id.slice(0, 1).toUpperCase() + id.slice(1);

/** The id for a platform's name, regardless of case. An unknown name becomes its id, in lower case. */
export function platformId(name: string): string {
  const lowerCaseName = name.trim().toLowerCase();
  return Object.keys(known).find((id) => known[id]?.toLowerCase() === lowerCaseName) ?? lowerCaseName;
}
