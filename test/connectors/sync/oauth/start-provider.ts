import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface RunningProvider {
  /** Without a trailing slash. */
  base: string;
  /** Acts as the user's browser at an authorization URL: logs in, decides, and returns the redirect's parameters. */
  decide(address: string, decision?: "allow" | "deny"): Promise<Record<string, string>>;
  /** Requests to the token and revocation endpoints so far. */
  tokenRequests(): Promise<{ path: string; status: number }[]>;
  stop(): void;
}

/**
 * `oidc-provider` with the apps `bakery`, `basic` (HTTP Basic) and `hasty` (codes valid for one second). PKCE is
 * required; refresh tokens rotate.
 */
export async function startProvider(options: { redirectUri: string; scopes: string[] }): Promise<RunningProvider> {
  const file = fileURLToPath(new URL("provider.mjs", import.meta.url));
  const env = {
    ...process.env,
    REDIRECT_URIS: JSON.stringify([options.redirectUri]),
    SCOPES: JSON.stringify(options.scopes),
  };
  const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stderr.on("data", (part) => {
    output += part;
  });
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim().split("\n").at(-1) as string));
    child.once("exit", () => reject(new Error(output)));
  });

  async function decide(address: string, decision: "allow" | "deny" = "allow"): Promise<Record<string, string>> {
    const cookies = new Map<string, string>();
    let url = address;
    for (let hops = 0; hops < 12; hops++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(url, { redirect: "manual", headers: { cookie, "x-decision": decision } });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "") cookies.delete(name);
        else cookies.set(name, value);
      }
      const next = response.headers.get("location");
      if (next === null) throw new Error(`The provider shows a page: ${(await response.text()).slice(0, 400)}`);
      url = new URL(next, url).href;
      if (url.startsWith(options.redirectUri)) return Object.fromEntries(new URL(url).searchParams);
    }
    throw new Error("The provider sends its user round in circles.");
  }

  return {
    base,
    decide,
    tokenRequests: async () => (await fetch(`${base}/token-requests`)).json(),
    stop: () => void child.kill(),
  };
}
