import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import { ask } from "../add-on.ts";
import type { WithMocks } from "./with-mocks.ts";

/** The deployer's script properties for a mock with a sign-in. */
export function appProperties(mock: ConnectorMock): Record<string, string> {
  const prefix = findConnector(mock.id)?.signIn.oauth?.appPrefix;
  const { clientId, clientSecret } = mockCredentials(mock);
  return prefix ? { [`${prefix}_CLIENT_ID`]: String(clientId), [`${prefix}_CLIENT_SECRET`]: String(clientSecret) } : {};
}

/** What a user does at the platform: opens the sidebar's link, agrees, and is redirected back. Returns the page's text. */
export async function signIn(opened: WithMocks, id: string, isWider = false): Promise<string> {
  const { url } = await ask<{ url: string }>(opened.addOn, "startSignIn", isWider ? { platform: id, isWider } : id);
  const page = opened.demo.handle({ method: "GET", url, headers: {}, body: null });
  const allow = "text" in page ? /class="allow" href="([^"]+)"/.exec(page.text)?.[1] : undefined;
  if (!allow) throw new Error(`${id} shows no consent page.`);
  const { searchParams } = new URL(allow.replaceAll("&amp;", "&"));
  return opened.addOn.answerCallback(Object.fromEntries(searchParams));
}
