import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { connection, runState } from "./connect-data.ts";
import { startNewImport } from "./new-import.ts";
import { useSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

const open = useSidebar();

async function openDataTab(prepare: (script: ScriptStub) => void = () => {}) {
  const sidebar = await open({ prepare });
  return {
    ...sidebar,
    text: () => sidebar.page.locator("#panel-data").innerText(),
    callsTo: (name: string) => sidebar.script.called.filter((call) => call.name === name).map(({ args }) => args[0]),
  };
}

async function openNewImport(platform: string, prepare?: (script: ScriptStub) => void) {
  const sidebar = await openDataTab(prepare);
  await startNewImport(sidebar.page, platform);
  return sidebar;
}

const save = (page: Page) => page.getByRole("button", { name: "Save and run" }).click();
const posts = { table: "posts" as const, sheetId: 1, sheet: "Posts", added: 34, updated: 12, unchanged: 5 };

describe("a new import", () => {
  it("takes a platform, an account name and one click if no sign-in is needed", async () => {
    const { page, script, callsTo, text } = await openNewImport("bluesky", ({ connect }) => {
      connect.runs = [runState({ sheets: [posts] })];
    });
    expect((await text()).split("No sign-in needed")).toHaveLength(2);
    await page.getByLabel("Account name").fill(" rye.bsky.social ");
    await save(page);
    await page.getByText("Posts: 34 rows added, 12 updated").waitFor();
    expect(callsTo("saveImport")).toEqual([
      {
        id: "",
        platform: "bluesky",
        account: "rye.bsky.social",
        accountName: "rye.bsky.social",
        isPublic: true,
        tables: ["posts", "days"],
        period: { kind: "sinceLast", days: 125 },
        lookBack: 14,
        sheet: null,
        schedule: { every: "day", hour: 6 },
        fillFollowers: true,
      },
    ]);
    await page.getByRole("button", { name: "Go to “Posts”" }).click();
    await expect.poll(() => script.called[script.called.length - 1]).toEqual({ name: "showSheet", args: [1] });
  });

  it("is not saved while fields are invalid, and moves the focus to the first one", async () => {
    const { page, callsTo } = await openNewImport("bluesky");
    await page.getByText("More options").click();
    await page.getByLabel("Refresh window (days)").fill("many");
    await page.getByText("More options").click();
    await save(page);
    await page.getByText("Enter the account name").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("connect-account");
    expect(await page.getByText("Enter a whole number from 0 to 90.").isVisible()).toBe(true);
    expect(callsTo("saveImport")).toEqual([]);
    await page.getByLabel("Account name").fill("rye.bsky.social");
    await page.getByLabel("Refresh window (days)").fill("7");
    await save(page);
    await expect.poll(() => callsTo("saveImport")).toMatchObject([{ lookBack: 7 }]);
  });

  it("preserves the input if the script rejects it", async () => {
    const { page, script } = await openNewImport("bluesky");
    script.failNext("saveImport", { what: "That cannot be an account at Bluesky.", advice: "Check its name." });
    await page.getByLabel("Account name").fill("rye bakery");
    await page.getByLabel("Schedule").selectOption("Weekly");
    await page.getByLabel("Day of the week").selectOption("Thursday");
    await save(page);
    await page.getByText("That cannot be an account at Bluesky. Check its name.").waitFor();
    expect(await page.getByLabel("Account name").inputValue()).toBe("rye bakery");
    expect(await page.getByLabel("Day of the week").inputValue()).toBe("4");
  });

  it("shows in which time zone and in whose name it will run", async () => {
    const { text } = await openNewImport("bluesky");
    expect(await text()).toContain("In the spreadsheet's time zone, Europe/Amsterdam.");
    expect(await text()).toContain("Runs automatically with your account");
  });

  it("explains whose days it reads: the spreadsheet's, or the platform's for daily figures", async () => {
    const { page } = await openNewImport("youtube", (script) => {
      script.connect.connections = [connection({ platform: "youtube" })];
    });
    expect(await page.locator("#connect-period-note").textContent()).toBe(
      "Days use the spreadsheet's time zone, Europe/Amsterdam. YouTube reports days in Pacific Time.",
    );
  });

  it("can go to a sheet that the user chooses if it has a single table", async () => {
    const { page, callsTo } = await openNewImport("bluesky", ({ settings }) => {
      settings.sheets.push({ sheetId: 1, name: "Competitors", table: "posts", rows: 0 });
    });
    await page.getByLabel("Account name").fill("rye.bsky.social");
    await page.getByText("More options").click();
    await page.getByText("Each table gets its own sheet.").waitFor();
    await page.getByRole("checkbox", { name: /^Days/ }).uncheck();
    await page.getByLabel("Sheet", { exact: true }).selectOption("Competitors");
    await save(page);
    await expect.poll(() => callsTo("saveImport")).toMatchObject([{ tables: ["posts"], sheet: "Competitors" }]);
  });

  it("rejects a fixed period that ends before it starts", async () => {
    const { page, callsTo } = await openNewImport("bluesky");
    await page.getByLabel("Account name").fill("rye.bsky.social");
    await page.getByLabel("Date range").selectOption("Fixed dates");
    await page.getByLabel("From").fill("2026-03-31");
    await page.getByLabel("To", { exact: true }).fill("2026-03-01");
    await save(page);
    await page.getByText("The end date can't be before the start date").waitFor();
    await page.getByLabel("From").fill("2026-02-01");
    await save(page);
    await expect
      .poll(() => callsTo("saveImport"))
      .toMatchObject([{ period: { kind: "fixed", from: "2026-02-01", to: "2026-03-01" }, lookBack: 0 }]);
  });

  it("shows its cost in advance on a platform that charges, and by default has no schedule", async () => {
    const { page, text } = await openNewImport("x", ({ connect }) => {
      connect.connections = [connection({ platform: "x", account: "@rye" })];
    });
    // 30 + 7 days, one post a day: 37 posts at $0.005 or $0.001, and one account row at $0.01 or $0.001.
    expect(await text()).toContain("About US$0.04 – US$0.20 for the first run.");
    expect(await page.getByLabel("Schedule").inputValue()).toBe("hand");
    await page.getByLabel("Estimated posts per day").fill("10");
    await page.getByLabel("Schedule").selectOption("Daily");
    await page.getByLabel("Public account").check();
    // First run: 37 × 10 × $0.005 + $0.01. Month: 30 × (8 × 10 × $0.005 + $0.01).
    await page.getByText("About US$1.86 for the first run. Then about US$12.30 a month on this schedule.").waitFor();
  });
});

describe("the sign-in", () => {
  const newConnection = connection({ platform: "youtube", account: "Rye Bakery" });

  it("opens the platform's page by a real link and continues automatically once the user has newConnection", async () => {
    const { page, script, text, callsTo } = await openNewImport("youtube");
    const link = page.getByRole("link", { name: "Sign in to YouTube" });
    expect(await link.getAttribute("href")).toBe("https://consent.test/youtube");
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await page.getByRole("button", { name: "Save and run" }).count()).toBe(0);
    await page.context().route("https://consent.test/**", (route) => route.fulfill({ body: "Agree?" }));
    const [popup] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await page.getByText("Finish signing in to YouTube in the new tab").waitFor();
    script.connect.connections = [newConnection];
    await popup.close();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText("Connected: Rye Bakery").waitFor();
    expect(await text()).toContain("Your account: Rye Bakery");
    await save(page);
    await expect
      .poll(() => callsTo("saveImport"))
      .toMatchObject([{ platform: "youtube", account: "", accountName: "Rye Bakery", isPublic: false }]);
  });

  it("can be restarted with a new link after the user declined", async () => {
    let links = 0;
    const { page } = await openNewImport("youtube", ({ answers }) => {
      answers.startSignIn = () => ({ url: `https://consent.test/youtube?state=${++links}` });
    });
    await page.context().route("https://consent.test/**", (route) => route.fulfill({ body: "Agree?" }));
    await page.getByRole("link", { name: "Sign in to YouTube" }).click();
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("If you declined, sign in again.").waitFor();
    await page.getByRole("button", { name: "Sign in again" }).click();
    const link = page.getByRole("link", { name: "Sign in to YouTube" });
    expect(await link.getAttribute("href")).toBe("https://consent.test/youtube?state=2");
    expect(links).toBe(2);
  });

  it("shows why its link could not be prepared, and can be tried again", async () => {
    const { page } = await openNewImport("youtube", (script) => {
      script.failNext("startSignIn", { what: "Your connections are full.", advice: "Disconnect one." });
    });
    await page.getByText("Your connections are full. Disconnect one.").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Sign in to YouTube" }).waitFor();
  });

  it("is not offered if it is not set up, and the form shows the alternatives", async () => {
    const { page, text } = await openNewImport("x");
    expect(await text()).toContain("Sign-in to X isn't set up in this copy of the add-on.");
    expect(await text()).toContain("You can use your own API key instead.");
    await page.getByRole("button", { name: "Change platform" }).click();
    await page.getByRole("button", { name: /^Pinterest/ }).click();
    expect(await text()).toContain("you can import files exported from this platform in the Data tab.");
    expect(await page.getByRole("button", { name: "Save and run" }).count()).toBe(0);
  });

  it("lets the user choose among several accounts", async () => {
    const { page, callsTo } = await openNewImport("facebook", ({ connect }) => {
      connect.connections = [connection({ platform: "facebook" })];
      connect.accounts["c-facebook"] = [
        { id: "11", name: "Rye & Sons" },
        { id: "12", name: "Rye Academy" },
      ];
    });
    await page.getByLabel("Rye Academy").check();
    await save(page);
    await expect.poll(() => callsTo("saveImport")).toMatchObject([{ account: "12", accountName: "Rye Academy" }]);
  });

  it("finds some of many accounts by the keyboard, and shows the plan of their runs", async () => {
    const accounts = Array.from({ length: 200 }, (_, number) => ({ id: `p${number}`, name: `Café ${number}` }));
    const { page, callsTo } = await openNewImport("facebook", ({ connect }) => {
      connect.connections = [connection({ platform: "facebook" })];
      connect.accounts["c-facebook"] = accounts;
    });
    await page.getByLabel("Search accounts").focus();
    await page.keyboard.type("cafe 19");
    await expect.poll(() => page.locator(".account-list input").count()).toBe(12);
    for (const key of ["Tab", "Space", "Tab", "Space"]) await page.keyboard.press(key);
    await page.getByText("2 accounts selected").waitFor();
    await save(page);
    const chosen = [accounts[19], accounts[119]];
    await expect.poll(() => callsTo("saveImport")).toMatchObject([{ account: "", accounts: chosen }]);
  });

  it("takes all accounts, says how long they take, and what does not fit into a day", async () => {
    const { page, callsTo, text } = await openNewImport("facebook", ({ connect }) => {
      connect.connections = [connection({ platform: "facebook" })];
      connect.accounts["c-facebook"] = Array.from({ length: 2_000 }, (_, number) => ({ id: `p${number}`, name: "" }));
    });
    await page.getByLabel("All accounts (2,000)").check();
    // One request before the tables and one for each of two tables: 3 seconds each, 6,000 in all.
    const plan = "Importing 2,000 accounts takes about 6,000 requests and 100 minutes.";
    await page.getByText(plan).waitFor();
    // 270 seconds an hour from six on; 90 minutes a day.
    expect(await text()).toContain("will be done at about 05:00");
    expect(await text()).toContain("About 1,800 accounts a day can be imported");
    expect(await text()).toContain("about every 2 days");
    await save(page);
    await expect.poll(() => callsTo("saveImport")).toMatchObject([{ account: "", accounts: "all" }]);
  });

  it("asks for a second consent only once the user says that an account is not in the list", async () => {
    const { page, callsTo } = await openNewImport("facebook", ({ connect }) => {
      connect.connections = [connection({ platform: "facebook" })];
      connect.accounts["c-facebook"] = [{ id: "11", name: "Rye & Sons" }];
    });
    await expect.poll(() => page.getByLabel("Rye & Sons").isChecked()).toBe(true);
    expect(callsTo("startSignIn")).toEqual([]);
    await page.getByRole("button", { name: "Account not listed?" }).click();
    await page.getByText("need a second permission").waitFor();
    const link = page.getByRole("link", { name: "Sign in to Facebook Pages" });
    expect(await link.getAttribute("href")).toBe("https://consent.test/facebook?wider=true");
  });
});

describe("the user's own key", () => {
  it("is sent once, then cleared from the page", async () => {
    const { page, callsTo, text } = await openNewImport("x", ({ connect, answers }) => {
      const added = connection({ platform: "x", kind: "key", account: "" });
      answers.addKey = () => {
        connect.connections = [added];
        return added;
      };
    });
    const field = page.getByLabel("Token or key");
    expect(await field.getAttribute("type")).toBe("password");
    expect(await field.getAttribute("autocomplete")).toBe("off");
    await page.getByRole("button", { name: "Verify and save" }).click();
    await page.getByText("Paste the token or key.").waitFor();
    await field.fill(" good-key ");
    await page.getByRole("button", { name: "Verify and save" }).click();
    await page.getByText("Connected: API key").waitFor();
    expect(callsTo("addKey")).toEqual([{ platform: "x", key: "good-key" }]);
    expect(await page.content()).not.toContain("good-key");
    expect(await page.evaluate(() => [...document.querySelectorAll("input")].map(({ value }) => value))).not.toContain(
      "good-key",
    );
    // An app's key gives no access to an own account.
    expect(await text()).not.toContain("Your account");
  });

  it("stays in its field if the platform rejects it, with what to do", async () => {
    const { page, script } = await openNewImport("x");
    script.failNext("addKey", { what: "X does not take this key.", advice: "Copy it again." });
    await page.getByLabel("Token or key").fill("bad-key");
    await page.getByRole("button", { name: "Verify and save" }).click();
    await page.getByText("X does not take this key. Copy it again.").waitFor();
    expect(await page.getByLabel("Token or key").inputValue()).toBe("bad-key");
  });
});

describe("the list of connections", () => {
  it("shows each account with its permissions in words, its expiry and its last use", async () => {
    const { page, text } = await openDataTab(({ connect }) => {
      connect.connections = [
        connection({
          platform: "youtube",
          account: "Rye Bakery",
          permissions: ["https://www.googleapis.com/auth/youtube.readonly", "something.of.its.own"],
          expiresAt: "2099-08-01T00:00:00.000Z",
          lastUsedAt: "2026-06-15T04:10:00.000Z",
        }),
      ];
    });
    await page.getByRole("heading", { name: "Your connections" }).waitFor();
    expect(await text()).toContain("Access to: the account and its followers, posts, something.of.its.own");
    expect(await text()).toContain("Signed in · Expires 1 Aug 2099");
    expect(await text()).toContain("Last used 15 Jun 2026, 06:10");
  });

  it("marks a connection that no longer works, and offers to sign in again", async () => {
    const broken = connection({ platform: "youtube", account: "Rye Bakery", isBroken: true });
    const { page, script } = await openDataTab(({ connect }) => {
      connect.connections = [broken];
    });
    await page.getByText("Your YouTube connection has expired.").waitFor();
    await page.getByRole("button", { name: "Reconnect: YouTube · Rye Bakery" }).click();
    await page.context().route("https://consent.test/**", (route) => route.fulfill({ body: "Agree?" }));
    await page.getByRole("link", { name: "Sign in to YouTube" }).click();
    script.connect.connections = [{ ...broken, isBroken: false }];
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("Your YouTube connection has expired.").waitFor({ state: "hidden" });
  });

  it.each([
    [true, "access is revoked"],
    [false, "To revoke access on YouTube too, remove the add-on"],
  ])(
    "disconnects only after confirmation, and shows whether the platform revoked access (%s)",
    async (wasRevoked, message) => {
      const { page, callsTo } = await openDataTab(({ connect, answers }) => {
        connect.connections = [connection({ platform: "youtube" })];
        answers.disconnect = () => {
          connect.connections = [];
          return { wasRevoked };
        };
      });
      await page.getByRole("button", { name: "Disconnect YouTube" }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Cancel");
      expect(callsTo("disconnect")).toEqual([]);
      await page.getByRole("button", { name: "Disconnect" }).click();
      await page.getByText(message).waitFor();
      await page.getByText("No accounts connected.").waitFor();
      expect(callsTo("disconnect")).toEqual(["c-youtube"]);
    },
  );
});
