import { createNodeTransport } from "../../../scripts/emulator/transport/node-transport.ts";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import { type RunningProvider, startProvider } from "../../connectors/sync/oauth/start-provider.ts";
import { ask, type OpenAddOn, openAddOn } from "../add-on.ts";

const redirectUri =
  "https://script.google.com/macros/d/1LocalWorkbookScript0000000000000000000000000000000000000/usercallback";
const scopes = [
  ...["tweet.read", "users.read", "offline.access"],
  "https://www.googleapis.com/auth/analytics.readonly",
  "https://www.googleapis.com/auth/bigquery",
];

/** The built add-on with sign-ins to X and Google that lead to a real OAuth provider on this computer. */
export async function startWithProvider() {
  const provider = await startProvider({ redirectUri, scopes });
  const { base } = provider;
  const upstreams = {
    "https://x.com/i/oauth2/authorize": `${base}/auth`,
    "https://api.x.com/2/oauth2/token": `${base}/token`,
    "https://api.x.com/2/oauth2/revoke": `${base}/token/revocation`,
    "https://api.x.com/2/users/me": `${base}/api/users/me`,
    "https://accounts.google.com/o/oauth2/v2/auth": `${base}/auth`,
    "https://oauth2.googleapis.com/token": `${base}/token`,
    "https://analyticsadmin.googleapis.com/v1beta/accountSummaries": `${base}/api/accountSummaries`,
  };
  const transport = createNodeTransport(upstreams);
  const open = (more: { transport?: Transport; x?: string } = {}) =>
    openAddOn({
      transport: more.transport ?? transport,
      scriptProperties: {
        X_CLIENT_ID: more.x ?? "basic",
        X_CLIENT_SECRET: `${more.x ?? "basic"}-client-secret`,
        GOOGLE_CLIENT_ID: "bakery",
        GOOGLE_CLIENT_SECRET: "bakery-client-secret",
      },
    });
  /** What the user does: opens the link, decides, and is redirected back with these parameters. */
  const visit = async (opened: OpenAddOn, platform = "x", decision: "allow" | "deny" = "allow") => {
    const { url } = await ask<{ url: string }>(opened.addOn, "startSignIn", platform);
    const from = Object.keys(upstreams).find((start) => url.startsWith(start)) as keyof typeof upstreams;
    return provider.decide(upstreams[from] + url.slice(from.length), decision);
  };
  const stop = () => {
    transport.close();
    provider.stop();
  };
  return { provider, transport, open, visit, stop };
}

export type WithProvider = Awaited<ReturnType<typeof startWithProvider>>;
export type { RunningProvider };

interface StoredConnectionView {
  id: string;
  platform: string;
  kind: string;
  account: string;
  secret: string;
  refreshToken: string | null;
  expiresAt: number | null;
  issuedAt: number;
  permissions: string[];
}

/** A user's connections as the script stores them. */
export const storedConnectionsOf = ({ project, user }: OpenAddOn, email = user.email): StoredConnectionView[] =>
  Object.entries(project.state.userProperties[email] ?? {})
    .filter(([key]) => key.startsWith("engagement.connection."))
    .map(([, value]) => JSON.parse(value));

/** The text of a page without its markup. */
export const visibleText = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
