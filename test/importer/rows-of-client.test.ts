import { describe, expect, it } from "vitest";
import { chooseAccounts } from "../../src/importer/client/choose-accounts.ts";
import { rowsOfClient } from "../../src/importer/client/rows-of-client.ts";
import type { Row } from "../../src/tables/index.ts";

const row = (account: string | null, more: Row = {}): Row => ({ platform: "instagram", account, ...more });

const ownOf = (accounts: readonly string[], rows: readonly Row[], table: "posts" | "mentions" = "posts") =>
  rowsOfClient(table, rows, { accounts, brands: ["Rye & Co"] }).rows.map(({ account }) => account);

describe("the rows of a client", () => {
  it.each([
    ["whatever their case", ["Rye.Bakery"], "rye.bakery"],
    ["with or without an @", ["@rye.bakery"], "rye.bakery"],
    ["with or without an @, also in the rows", ["rye.bakery"], "@Rye.Bakery"],
    ["with spaces around them", [" rye.bakery "], "rye.bakery "],
    ["however an accent is encoded", ["caf\u00e9"], "cafe\u0301"],
    ["of the platform that is named", ["Instagram: rye"], "rye"],
    ["of a platform named by its ID", ["instagram:rye"], "rye"],
    ["of a property whose ID has a colon", ["sc-domain:rye.example.com"], "sc-domain:rye.example.com"],
  ])("are those of its accounts %s", (_, accounts, account) => {
    expect(ownOf(accounts, [row(account)])).toEqual([account]);
  });

  it.each([
    ["of an account whose name begins like the client's", ["rye"], row("rye.bakery")],
    ["of an account whose name is a part of the client's", ["rye.bakery"], row("rye")],
    ["of the same name on a platform that is not the client's", ["X: rye"], row("rye")],
    ["without an account", ["rye"], row(null)],
    ["without an account, where a blank one is listed", ["", " "], row(null)],
    ["of an account whose name has an @ within it", ["rye@bakery"], row("ryebakery")],
    ["of a brand, unless they are mentions", ["rye"], row("Rye & Co")],
  ])("are none %s", (_, accounts, other) => {
    expect(ownOf(accounts, [other])).toEqual([]);
  });

  it("are also the mentions of its brands", () => {
    expect(ownOf(["rye"], [row("Rye & Co"), row("Other & Co")], "mentions")).toEqual(["Rye & Co"]);
  });

  it("are counted apart from those of each other account", () => {
    const { leftOut } = rowsOfClient("posts", [row("rye"), row("oat"), row(" oat "), row("")], {
      accounts: ["rye"],
      brands: [],
    });
    expect([...leftOut]).toEqual([
      ["oat", 2],
      ["", 1],
    ]);
  });
});

it("the rows of 200 accounts are divided among 50 clients: each once, and none in the wrong spreadsheet", () => {
  const accountOf = (client: number, account: number) => `client${client}.shop${account}`;
  const clients = Array.from({ length: 50 }, (_, client) => [1, 2, 3, 4].map((account) => accountOf(client, account)));
  const rows = Array.from({ length: 3 }, (_, number) =>
    clients
      .flat()
      .map((account) => row(number === 1 ? `@${account.toUpperCase()}` : account, { post_id: `${account} ${number}` })),
  ).flat();
  const written = clients.map((accounts) => rowsOfClient("posts", rows, { accounts, brands: [] }).rows);
  for (const [client, own] of written.entries()) {
    const ids = own.map(({ post_id }) => String(post_id)).sort();
    expect(ids).toEqual(clients[client]?.flatMap((account) => [0, 1, 2].map((number) => `${account} ${number}`)));
  }
  expect(written.flat()).toHaveLength(rows.length);
});

describe("the accounts of a client among those that a sign-in lists", () => {
  const listed = [
    { id: "1", name: "Bakery" },
    { id: "2", name: "bakery" },
    { id: "3", name: "Rye" },
  ];
  const chosen = (...entries: string[]) => chooseAccounts("facebook", listed, entries).own.map(({ id }) => id);

  it("are found by ID and by name", () => {
    expect(chosen("3")).toEqual(["3"]);
    expect(chosen("@rye")).toEqual(["3"]);
    expect(chosen("Facebook: 2")).toEqual(["2"]);
  });

  it("are found by ID alone where two have the same name, since one can be another client's", () => {
    expect(chosen("Bakery")).toEqual([]);
    expect(chosen("Bakery", "2")).toEqual(["2"]);
  });

  it("are named apart from others' where only the ID can say which is meant", () => {
    const sorted = (...entries: string[]) => {
      const { others, unclear } = chooseAccounts("facebook", listed, entries);
      return [others, unclear].map((accounts) => accounts.map(({ id }) => id));
    };
    expect(sorted("Bakery")).toEqual([["3"], ["1", "2"]]);
    expect(sorted("Bakery", "2")).toEqual([["1", "3"], []]);
    expect(sorted("Rye")).toEqual([["1", "2"], []]);
  });
});
