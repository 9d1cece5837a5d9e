/** Where an app is registered, and the format of its id, if known. */
export interface AppConsole {
  name: string;
  url: string;
  /** The platform's name for the redirect address. */
  redirectField: string;
  idForm?: RegExp;
  /** Further instructions. */
  also?: string;
}

const meta = { url: "https://developers.facebook.com/apps/", idForm: /^\d{6,}$/ };

/** Developer consoles, by the connectors' `appPrefix`. */
export const consoles: Readonly<Record<string, AppConsole>> = {
  GOOGLE: {
    name: "Google",
    url: "https://console.cloud.google.com/apis/credentials",
    redirectField: "Authorized redirect URIs of an OAuth client of the type Web application",
    idForm: /^\d+-\w+\.apps\.googleusercontent\.com$/,
    also: "Enable the platforms' APIs in the same project. Until Google has verified the app, add everyone who signs in as a test user.",
  },
  FACEBOOK: { ...meta, name: "Meta: Facebook login", redirectField: "Valid OAuth Redirect URIs of Facebook Login" },
  INSTAGRAM: {
    ...meta,
    name: "Meta: Instagram login",
    redirectField: "OAuth redirect URIs of Instagram business login",
  },
  THREADS: { ...meta, name: "Meta: Threads", redirectField: "Redirect Callback URLs of the Threads API" },
  X: {
    name: "X",
    url: "https://developer.x.com/en/portal/dashboard",
    redirectField: "Callback URI of the app's user authentication, as a confidential client",
  },
  TIKTOK: { name: "TikTok", url: "https://developers.tiktok.com/apps/", redirectField: "Redirect URI of Login Kit" },
  LINKEDIN: {
    name: "LinkedIn",
    url: "https://www.linkedin.com/developers/apps",
    redirectField: "Authorized redirect URLs for your app, under Auth",
  },
  PINTEREST: { name: "Pinterest", url: "https://developers.pinterest.com/apps/", redirectField: "Redirect URIs" },
  WORDPRESS: {
    name: "WordPress.com",
    url: "https://developer.wordpress.com/apps/",
    redirectField: "Redirect URLs",
    idForm: /^\d+$/,
  },
};
