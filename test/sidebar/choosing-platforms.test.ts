import { describe, expect, it } from "vitest";
import { connectorList } from "../../src/connectors/index.ts";
import type { ConnectorOption } from "../../src/rpc/connect-calls.ts";
import { chooseLanguage } from "./accessibility.ts";
import { openImportForm } from "./new-import.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

/** Opens the list with the platforms of the built script, where no app is registered, apart from these. */
async function openPlatforms(signIns: readonly string[] = []) {
  const { page, script } = await open({ inSpreadsheet: true });
  script.answers.readConnect = () => ({
    connectors: script.connect.connectors,
    connections: [],
    imports: [],
    timeZone: "Europe/Amsterdam",
    connectedAt: "",
  });
  const { connectors } = (await script.spreadsheet.call("readConnect")) as { connectors: ConnectorOption[] };
  script.connect.connectors = connectors.map((one) => ({ ...one, canSignIn: signIns.includes(one.id) }));
  await openImportForm(page);
  const search = page.getByRole("searchbox", { name: "Search platforms" });
  await search.waitFor();
  const shown = () =>
    page.locator("button[value]").evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""));
  return { page, search, shown };
}

describe("a marketer who looks for a platform", () => {
  it("sees all of them, the popular ones first and the others in groups, each with initials and no picture", async () => {
    const { page, shown } = await openPlatforms();
    const ids = await shown();
    expect(ids.slice(0, 8)).toEqual([
      "instagram",
      "facebook",
      "youtube",
      "tiktok",
      "linkedin",
      "x",
      "ga4",
      "mailchimp",
    ]);
    expect([...ids].sort()).toEqual(connectorList.map(({ id }) => id).sort());
    await page.getByText(`${connectorList.length} platforms`).waitFor();
    const groups = await page.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(groups).toEqual([
      "Popular",
      "Social networks",
      "Websites and blogs",
      "Email",
      "Podcasts",
      "Social listening",
      "Customer care",
    ]);
    expect(await page.locator("button[value=youtube] .mark").innerText()).toBe("YT");
    expect(await page.locator("button[value] img").count()).toBe(0);
  });

  it.each([
    ["by a former name", "Twitter", ["x", "x-mentions"]],
    ["by an abbreviation", "ig", ["instagram", "instagram-business", "instagram-tags"]],
    ["by a company's former name", "sendinblue", ["brevo"]],
    ["by a part of a word", "tube", ["youtube", "youtube-mentions"]],
    ["by two words in any order", "mentions youtube", ["youtube-mentions"]],
    ["by a group", "newsletter", ["mailchimp", "klaviyo", "brevo", "hubspot", "ghost"]],
    ["by a group, with an accent", "Pódcasts", ["op3", "transistor", "buzzsprout", "podbean"]],
  ])("finds them %s: %s", async (_, query, ids) => {
    const { search, shown } = await openPlatforms();
    await search.fill(query);
    await expect.poll(shown).toEqual(ids);
  });

  it("reads how each is connected before choosing it, and the way round where nobody can sign in", async () => {
    const { page } = await openPlatforms(["youtube"]);
    const noteOf = (id: string) => page.locator(`button[value=${id}] .what`).innerText();
    expect(await noteOf("bluesky")).toBe("No sign-in needed");
    expect(await noteOf("youtube")).toBe("Sign in");
    expect(await noteOf("mailchimp")).toBe("Your own key");
    expect(await noteOf("x")).toBe("Sign-in isn't set up: use your own key");
    expect(await noteOf("linkedin")).toBe("Sign-in isn't set up: import its export files");
  });

  it("is told that any export file can be imported if no platform has such a name", async () => {
    const { page, search, shown } = await openPlatforms();
    await search.fill("Snapchat");
    await page.getByText("No matching platforms. You can import any export file in the Data tab.").waitFor();
    expect(await shown()).toEqual([]);
  });

  it("can choose another platform after all", async () => {
    const { page } = await openPlatforms();
    await page.locator("button[value=bluesky]").click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bluesky");
    await page.getByRole("button", { name: "Change platform" }).click();
    await page.locator("button[value=mastodon]").click();
    await page.getByRole("heading", { name: "Mastodon" }).waitFor();
  });

  it.each([
    ["es", "Elegir plataforma", "Buscar plataformas", "Páginas de Facebook", "X (menciones)"],
    ["nl", "Platform kiezen", "Platforms zoeken", "Facebook-pagina's", "X (vermeldingen)"],
  ])("reads their names in %s, and finds them by these and by the English ones", async (...words) => {
    const [language, choose, searchLabel, pages, mentions] = words;
    const { page } = await open({ inSpreadsheet: true });
    await chooseLanguage(page, language);
    await page.getByRole("button", { name: choose }).click();
    const search = page.getByRole("searchbox", { name: searchLabel });
    for (const [id, name, english] of [
      ["facebook", pages, "Facebook Pages"],
      ["x-mentions", mentions, "X (mentions)"],
    ] as const)
      for (const query of [name, english]) {
        await search.fill(query);
        await page.locator(`button[value=${id}]`, { hasText: name }).waitFor();
      }
    await page.locator("button[value=x-mentions]").click();
    await page.getByRole("heading", { name: mentions }).waitFor();
  });
});
