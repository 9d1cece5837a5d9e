// A real OAuth provider in a separate process: the test's process is blocked while the script waits for a response.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const redirectUris = JSON.parse(process.env.REDIRECT_URIS);
const scopes = JSON.parse(process.env.SCOPES);
const client = (id, method) => ({
  client_id: id,
  client_secret: `${id}-client-secret`,
  redirect_uris: redirectUris,
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code"],
  token_endpoint_auth_method: method,
});

const server = createServer();
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(base, {
  clients: [
    client("bakery", "client_secret_post"),
    client("hasty", "client_secret_post"),
    client("basic", "client_secret_basic"),
    client("hasty-basic", "client_secret_basic"),
  ],
  scopes,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  ttl: {
    AuthorizationCode: (_context, _code, { clientId }) => (clientId.startsWith("hasty") ? 1 : 60),
    AccessToken: 7200,
    RefreshToken: 86_400,
    Grant: 86_400,
    Interaction: 600,
    Session: 600,
  },
  cookies: { keys: ["only for this test"] },
});

/** Requests to the token and revocation endpoints, oldest first. */
const tokenRequests = [];

async function decide(request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (request.headers["x-decision"] === "deny") {
    const denied = { error: "access_denied", error_description: "The user did not agree." };
    return provider.interactionFinished(request, response, denied);
  }
  if (prompt.name === "login") return provider.interactionFinished(request, response, { login: { accountId: "noor" } });
  const grant = new provider.Grant({ accountId: "noor", clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

async function account(request, response) {
  const [, token = ""] = /^Bearer (.+)$/.exec(request.headers.authorization ?? "") ?? [];
  const found = await provider.AccessToken.find(token);
  response.writeHead(found ? 200 : 401, { "Content-Type": "application/json" });
  const user = { id: "2244994945", username: "bread_and_bean", public_metrics: { followers_count: 12345 } };
  response.end(JSON.stringify(found ? { data: user } : { title: "Unauthorized", type: "about:blank", status: 401 }));
}

const handle = provider.callback();
server.on("request", (request, response) => {
  const { pathname } = new URL(request.url, base);
  if (pathname === "/token-requests") return response.end(JSON.stringify(tokenRequests));
  if (pathname.startsWith("/interaction/")) return decide(request, response);
  if (pathname.startsWith("/api/")) return account(request, response);
  if (pathname.startsWith("/token")) {
    const entry = { path: pathname };
    tokenRequests.push(entry);
    response.on("finish", () => Object.assign(entry, { status: response.statusCode }));
  }
  handle(request, response);
});
console.log(base);
