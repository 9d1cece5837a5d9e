import { afterEach, describe, expect, it } from "vitest";
import { ghostMock } from "../../../scripts/mocks/ghost.ts";
import { podbeanMock } from "../../../scripts/mocks/podbean.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { wordpressMock } from "../../../scripts/mocks/wordpress.ts";
import type { Connection } from "../../../src/rpc/connect-calls.ts";
import { ask } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { column, openWithMocks, rowsOf, run, save, type WithMocks } from "./with-mocks.ts";

const ghostKey = mockCredentials(ghostMock).key as string;
const [, ghostSecret = ""] = ghostKey.split(/:(?!\/)/);
const podbeanKey = mockCredentials(podbeanMock).key as string;
const [podbeanToken = ""] = podbeanMock.issuedSecrets ?? [];

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened, [ghostKey, ghostSecret, podbeanKey, podbeanToken]));

function open() {
  opened = openWithMocks({ platforms: [wordpressMock, ghostMock, podbeanMock], size: 40 });
}

describe("the user's own blog", () => {
  const blog = { platform: "wordpress", tables: ["pages" as const] };

  it("a blog's pages are imported if the deployer has listed the blog's address", async () => {
    open();
    const { definition } = await save(opened.addOn, { ...blog, account: "Blog.broodenboon.example/wp-admin/" });
    expect(definition.account).toBe("https://blog.broodenboon.example");
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 40 });
    const expected = wordpressMock.expected("pages", opened.demo.world).map(({ comments }) => comments);
    expect([...column(opened, "Comments", "Pages")].sort()).toEqual([...expected].sort());
    expect(opened.demo.violations).toEqual([]);
  });

  it("a blog that is not listed gets no request, and the user is told who can list it", async () => {
    open();
    const { definition } = await save(opened.addOn, { ...blog, account: "https://blog.example.com" });
    const { state, error } = await run(opened.addOn, definition.id);
    expect(state).toBe("failed");
    expect(error?.what).toBe("This site isn't set up in the add-on.");
    expect(error?.advice).toContain("Ask the add-on's administrator to add its address");
    expect(opened.demo.log).toEqual([]);
  });

  it.each([
    "http://blog.broodenboon.example",
    "https://localhost",
    "https://10.0.0.7",
    "https://me:pw@blog.example.com",
  ])("no blog is accepted at %s", async (account) => {
    open();
    const saved = save(opened.addOn, { ...blog, account });
    await expect(saved).rejects.toThrow("This cannot be the name of an account at WordPress.");
  });
});

describe("the key of the user's own site", () => {
  it("a site's key makes a connection that shows the site and reads its pages and newsletters", async () => {
    open();
    const connection = await ask<Connection>(opened.addOn, "addKey", { platform: "ghost", key: ghostKey });
    expect(connection).toMatchObject({ platform: "ghost", account: "brieven.broodenboon.example", kind: "key" });
    const tables = ["pages" as const, "campaigns" as const];
    const { definition } = await save(opened.addOn, { platform: "ghost", account: "", isPublic: false, tables });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
    for (const [table, sheet] of [
      ["pages", "Pages"],
      ["campaigns", "Campaigns"],
    ] as const)
      expect(rowsOf(opened, sheet)).toHaveLength(ghostMock.expected(table, opened.demo.world).length);
    expect(opened.demo.violations).toEqual([]);
  });

  it("a site's key is not blamed if the add-on may not send requests to the site", async () => {
    open();
    const key = ghostKey.replace("brieven.broodenboon.example", "letters.example.com");
    const saved = ask(opened.addOn, "addKey", { platform: "ghost", key });
    await expect(saved).rejects.toThrow("This site isn't set up in the add-on.");
  });
});

describe("a key that the platform exchanges for a token", () => {
  it("an exchanged token reads the account, and is stored nowhere", async () => {
    open();
    const connection = await ask<Connection>(opened.addOn, "addKey", { platform: "podbean", key: podbeanKey });
    expect(connection.account).toBe("Brood & Boon aan tafel");
    const tables = ["episodes" as const, "days" as const];
    const { definition } = await save(opened.addOn, { platform: "podbean", account: "", isPublic: false, tables });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
    expect(rowsOf(opened, "Episodes")).toHaveLength(40);
    expect(column(opened, "Followers", "Days")).toEqual([812]);
    expect(JSON.stringify(opened.project.state)).not.toContain(podbeanToken);
  });

  it("an import fails with advice if the platform no longer accepts an exchanged key", async () => {
    open();
    await ask<Connection>(opened.addOn, "addKey", { platform: "podbean", key: podbeanKey });
    const { definition } = await save(opened.addOn, {
      platform: "podbean",
      account: "",
      isPublic: false,
      tables: ["episodes"],
    });
    opened.demo.secrets.revokeAll("podbean");
    const { state, error } = await run(opened.addOn, definition.id);
    expect(state).toBe("failed");
    expect(error?.what).toBe("Podbean no longer accepts your connection.");
  });
});
