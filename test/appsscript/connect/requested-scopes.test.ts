import { expect, it } from "vitest";
import { facebookMock } from "../../../scripts/mocks/facebook.ts";
import { linkedinMock } from "../../../scripts/mocks/linkedin.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockBrands } from "../../../scripts/mocks/server/mentions.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { tiktokMock } from "../../../scripts/mocks/tiktok.ts";
import { wordpressComMock } from "../../../scripts/mocks/wordpress-com.ts";
import { youtubeMentionsMock } from "../../../scripts/mocks/youtube-mentions.ts";
import type { AccountChoice, Connection } from "../../../src/rpc/connect-calls.ts";
import { ask } from "../add-on.ts";
import { openWithMocks, readConnectState, rowsOf, run, save } from "./with-mocks.ts";

function openFor(mock: ConnectorMock, app: string, more: Record<string, string> = {}) {
  const { clientId, clientSecret } = mockCredentials(mock);
  const scriptProperties = { [`${app}_CLIENT_ID`]: String(clientId), [`${app}_CLIENT_SECRET`]: String(clientSecret) };
  const opened = openWithMocks({ platforms: [mock], latency: 0, scriptProperties: { ...scriptProperties, ...more } });
  /** Signs in and agrees; returns the scopes that were asked for. */
  const signIn = async (request: unknown): Promise<string> => {
    const { url } = await ask<{ url: string }>(opened.addOn, "startSignIn", request);
    const page = opened.demo.handle({ method: "GET", url, headers: {}, body: null });
    const [, allow = ""] = "text" in page ? (/class="allow" href="([^"]+)"/.exec(page.text) ?? []) : [];
    const { searchParams } = new URL(allow.replaceAll("&amp;", "&"));
    await opened.addOn.answerCallback(Object.fromEntries(searchParams));
    return new URL(url).searchParams.get("scope") ?? "";
  };
  const connection = async () => (await readConnectState(opened.addOn)).connections[0] as Connection;
  return { opened, signIn, connection };
}

it("pages of business portfolios are listed after a second consent, which no user is asked for at first", async () => {
  const { opened, signIn, connection } = openFor(facebookMock, "FACEBOOK");
  const names = async () =>
    (await ask<AccountChoice[]>(opened.addOn, "readAccounts", (await connection()).id)).map(({ name }) => name);
  expect(await signIn("facebook")).toBe("pages_show_list,pages_read_engagement,read_insights");
  expect(await names()).toEqual(["Brood & Boon"]);
  expect(await signIn({ platform: "facebook", isWider: true })).toBe(
    "pages_show_list,pages_read_engagement,read_insights,business_management",
  );
  expect(await names()).toEqual(["Boon Agency", "Brood & Boon"]);
  expect((await readConnectState(opened.addOn)).connections).toHaveLength(1);
  expect(opened.demo.violations).toEqual([]);
});

it("a connection has the permissions that the platform says were granted, not those that were asked for", async () => {
  const { opened, signIn, connection } = openFor(facebookMock, "FACEBOOK");
  opened.demo.faults = [
    ({ url }) =>
      url.endsWith("/me/permissions")
        ? {
            status: 200,
            headers: {},
            text: JSON.stringify({
              data: [
                { permission: "pages_show_list", status: "granted" },
                { permission: "read_insights", status: "declined" },
              ],
            }),
          }
        : undefined,
  ];
  await signIn("facebook");
  expect((await connection()).permissions).toEqual(["pages_show_list"]);
});

it("a deployer whose TikTok app has only some scopes names them, since TikTok refuses a sign-in for one too many", async () => {
  const { signIn, connection } = openFor(tiktokMock, "TIKTOK", { TIKTOK_SCOPES: "user.info.basic, video.list" });
  expect(await signIn("tiktok")).toBe("user.info.basic,video.list");
  expect((await connection()).permissions).toEqual(["user.info.basic", "video.list"]);
});

it("signing in to YouTube's mentions asks for reading only; a second consent, which also allows editing, brings comments", async () => {
  const { opened, signIn } = openFor(youtubeMentionsMock, "GOOGLE");
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  expect(await signIn("youtube-mentions")).toBe(scope("youtube.readonly"));
  await ask(opened.addOn, "saveBrands", mockBrands);
  const { definition } = await save(opened.addOn, {
    platform: "youtube-mentions",
    account: "",
    isPublic: false,
    tables: ["mentions"],
  });
  await run(opened.addOn, definition.id);
  const comments = () => rowsOf(opened, "Mentions").filter((row) => /^comment$/i.test(String(row.Type))).length;
  expect([comments(), rowsOf(opened, "Mentions").length > 0]).toEqual([0, true]);
  expect(await signIn({ platform: "youtube-mentions", isWider: true })).toBe(
    `${scope("youtube.readonly")} ${scope("youtube.force-ssl")}`,
  );
  await run(opened.addOn, definition.id);
  expect(comments()).toBeGreaterThan(0);
});

it("signing in to LinkedIn asks for reading alone, unless the deployer's app was only granted the permission to manage", async () => {
  const readOnly = openFor(linkedinMock, "LINKEDIN");
  expect(await readOnly.signIn("linkedin")).toBe("r_organization_social r_organization_admin");
  const granted = openFor(linkedinMock, "LINKEDIN", { LINKEDIN_SCOPES: "r_organization_social,rw_organization_admin" });
  expect(await granted.signIn("linkedin")).toBe("r_organization_social rw_organization_admin");
});

it("signing in to WordPress.com asks for a blog's name and statistics; only a deployer can have it ask for everything", async () => {
  expect(await openFor(wordpressComMock, "WORDPRESS").signIn("wordpress-com")).toBe("sites stats");
  const granted = openFor(wordpressComMock, "WORDPRESS", { WORDPRESS_SCOPES: "global" });
  expect(await granted.signIn("wordpress-com")).toBe("global");
});
