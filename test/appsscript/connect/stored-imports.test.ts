import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import {
  agreementFinder,
  agreementTo,
  agreeTo,
  authorityOf,
  keepAgreements,
  keepAgreementsOf,
} from "../../../src/appsscript/connect/agreements.ts";
import { updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { scheduledImports } from "../../../src/appsscript/connect/scheduled-imports.ts";
import {
  importFingerprint,
  importTitle,
  loadImports,
  removeImport,
  requireImport,
  type StoredImport,
  storeImport,
  titleOfAccounts,
  withAccountName,
} from "../../../src/appsscript/connect/stored-imports.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { storeBrands } from "../../../src/appsscript/listen/brands.ts";
import { bo, noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someImport, someSchedule } from "./some-import.ts";

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
beforeEach(() => {
  workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid" });
  script = openScript(noNetwork, workbook);
});

const ids = () => script.inScript(loadImports).map(({ id }) => id);
const store = (...all: StoredImport[]) => script.inScript(() => all.forEach(storeImport));
const brand = (name: string) => ({ name, isOwn: true, names: [name], handles: [], hashtags: [] });
const saveBrand = (name: string) => script.inScript(() => storeBrands([brand(name)]));
/** The dataset that imports into BigQuery write to. */
const chooseDataset = (project: string, dataset: string) => {
  const { documentProperties } = script.project.state;
  documentProperties[workbook.settings.id] = {
    ...documentProperties[workbook.settings.id],
    "engagement.bigQuery": JSON.stringify({ project, dataset, region: "EU" }),
  };
};
const [a, b] = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const mentions = someImport({ platform: "mastodon-mentions", account: "", isPublic: false, tables: ["mentions"] });
const paidMentions: StoredImport = { ...mentions, platform: "x-mentions" };

describe("the imports of a spreadsheet", () => {
  it("stay in their order when one is changed, and a new one comes last", () => {
    store(someImport(), someImport({ id: "i2" }), someImport({ id: "i1", lookBack: 5 }), someImport({ id: "i3" }));
    expect(ids()).toEqual(["i1", "i2", "i3"]);
    expect(script.inScript(() => requireImport("i1"))).toEqual(someImport({ lookBack: 5 }));
    script.inScript(() => removeImport("i2"));
    expect(ids()).toEqual(["i1", "i3"]);
    expect(() => script.inScript(() => requireImport("i2"))).toThrow("This import no longer exists.");
    for (const id of ["i1", "i3"]) script.inScript(() => removeImport(id));
    expect(script.inScript(() => SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata())).toEqual([]);
    expect(ids()).toEqual([]);
  });

  it("are at most 100", () => {
    store(...Array.from({ length: 100 }, (_, number) => someImport({ id: `i${number}` })));
    expect(() => store(someImport({ id: "more" }))).toThrow("This spreadsheet has reached the limit for imports.");
    store(someImport({ id: "i0", lookBack: 5 }));
    expect(ids()).toHaveLength(100);
  });

  it("have accounts in a list, or all of them, or are left out", () => {
    const damaged = [{ accounts: "some" }, { accounts: [a, null] }, { accounts: [{ name: "A" }] }, { accounts: null }];
    store(someImport({ accounts: "all" }), someImport({ id: "i2", accounts: [a, b] }));
    store(...damaged.map((more, number) => someImport({ id: `d${number}`, ...more } as never)));
    expect(ids()).toEqual(["i1", "i2"]);
  });

  it("get the name of their account from a run, unless they have one", () => {
    store(someImport(), someImport({ id: "i2", accountName: "Shop" }));
    const named = (id: string, name: string) => script.inScript(() => withAccountName(id, name));
    expect(named("i1", "Bakery")).toEqual(someImport({ accountName: "Bakery" }));
    expect([named("i1", ""), named("i2", "Bakery"), named("i3", "Bakery")]).toEqual([null, null, null]);
  });

  it("are called by their accounts and platform", () => {
    const title = (more: Partial<StoredImport>) => script.inScript(() => importTitle(someImport(more)));
    expect(title({})).toBe("bakery.example.com (Bluesky)");
    expect(title({ accountName: "Bakery" })).toBe("Bakery (Bluesky)");
    expect(title({ account: "" })).toBe("Bluesky");
    expect(title({ accounts: "all", account: "" })).toBe("All accounts (Bluesky)");
    expect(title({ accounts: [a, b], account: "" })).toBe("2 accounts (Bluesky)");
    expect(title({ platform: "of a later version" })).toBe("bakery.example.com (of a later version)");
    expect(script.inScript(() => titleOfAccounts(someImport(), 1))).toBe("1 account (Bluesky)");
    const later = someImport({ platform: "of a later version" });
    expect(script.inScript(() => titleOfAccounts(later, 2))).toBe("2 accounts (of a later version)");
  });

  it("that are scheduled are known to everybody, with whose they are", () => {
    expect(script.inScript(scheduledImports)).toEqual([]);
    store(someImport(), someImport({ id: "i2", accountName: "Shop" }));
    const by = script.inScript(userId);
    script.inScript(() => updateRecord("i2", () => ({ schedule: someSchedule({ by }) })));
    expect(script.inScript(scheduledImports)).toEqual([{ name: "Shop (Bluesky)", isOwn: true }]);
    expect(script.inScript(scheduledImports, { user: bo })).toEqual([{ name: "Shop (Bluesky)", isOwn: false }]);
  });
});

const other: [string, Partial<StoredImport>][] = [
  ["platform", { platform: "mastodon" }],
  ["account", { account: "butcher.example.com" }],
  ["visibility", { isPublic: false }],
  ["tables", { tables: ["days"] }],
  ["list of accounts", { accounts: [a] }],
  ["other accounts", { accounts: [b] }],
  ["all accounts", { accounts: "all" }],
  ["destination", { destination: "both" }],
  ["only destination", { destination: "bigquery" }],
];
const times: [string, Partial<StoredImport>][] = [
  ["period", { period: { kind: "last", days: 31 } }],
  ["look-back", { lookBack: 1 }],
];

describe("an unfinished run goes on with an import only if it reads the same", () => {
  const print = (definition: StoredImport) => script.inScript(() => importFingerprint(definition));

  it("which every change of what is read ends", () => {
    const all = [{}, ...[...other, ...times].map(([, more]) => more), { fillFollowers: true }];
    expect(new Set(all.map((more) => print(someImport(more)))).size).toBe(all.length);
  });

  it("which a change of its names or its sheet does not", () => {
    const same = { id: "i2", accountName: "Bakery", sheet: "Posts", clearsDeleted: true };
    expect(print(someImport(same))).toBe(print(someImport()));
    const renamed = { accounts: [{ id: "a", name: "Renamed" }] };
    expect(print(someImport(renamed))).toBe(print(someImport({ accounts: [a] })));
  });

  it("which other brands end where mentions are searched for, and another dataset where it is written to", () => {
    saveBrand("Brood");
    const [before, elsewhere] = [print(mentions), print(someImport())];
    saveBrand("Boon");
    expect([print(mentions) === before, print(someImport()) === elsewhere]).toEqual([false, true]);
    const there = someImport({ destination: "both" });
    const prints = new Set([print(there)]);
    for (const [project, dataset] of [
      ["p", "d"],
      ["p", "e"],
      ["q", "d"],
    ] as const) {
      chooseDataset(project, dataset);
      prints.add(print(there));
    }
    expect(prints.size).toBe(4);
    expect(print(someImport())).toBe(elsewhere);
  });
});

describe("what a user has agreed that an import reads", () => {
  const authority = (definition: StoredImport) => script.inScript(() => authorityOf(definition));
  const agree = (definition: StoredImport, next?: StoredImport) => script.inScript(() => agreeTo(definition, next));
  const compare = (definition: StoredImport) => script.inScript(() => agreementTo(definition));

  it("is nothing before they agreed to anything, also of an import with a strange id", () => {
    expect(compare(someImport())).toBe("none");
    expect(compare(someImport({ id: "constructor" }))).toBe("none");
    agree(someImport());
    expect(compare(someImport())).toBe("same");
    expect(compare(someImport({ id: "i2" }))).toBe("none");
    expect(script.inScript(() => agreementTo(someImport()), { user: bo })).toBe("none");
    expect(script.inScript(() => agreementFinder()(someImport({ account: "x" })))).toBe("other");
  });

  it.each([...other, ["sheet", { sheet: "Elsewhere" }]] as typeof other)(
    "is another if this changes: %s",
    (_, more) => {
      agree(someImport());
      expect(compare(someImport(more))).toBe("other");
    },
  );

  it.each(times)("stays the same if only its time changes: %s", (_, more) => {
    agree(someImport());
    expect(compare(someImport({ ...more, fillFollowers: true, clearsDeleted: true }))).toBe("same");
  });

  it("has the name of the user's own account, and no other name", () => {
    const own = someImport({ account: "", isPublic: false });
    expect(authority({ ...own, accountName: "Bakery" })).not.toBe(authority(own));
    expect(authority(someImport({ accountName: "Bakery" }))).toBe(authority(someImport()));
    const several = { ...own, accounts: [a] };
    expect(authority({ ...several, accountName: "Bakery" })).toBe(authority(several));
    expect(authority({ ...own, accounts: [{ id: "a", name: "Renamed" }] })).toBe(authority(several));
    expect(authority({ ...own, accounts: "all", accountName: "Bakery" })).toBe(authority({ ...own, accounts: "all" }));
  });

  it("has its days, brands and questions about deleted mentions where each row costs money", () => {
    saveBrand("Brood");
    const [paid, free] = [authority(paidMentions), authority(mentions)];
    const changes: Partial<StoredImport>[] = [...times.map(([, more]) => more), { clearsDeleted: true }];
    for (const more of changes) {
      expect(authority({ ...paidMentions, ...more })).not.toBe(paid);
      expect(authority({ ...mentions, ...more })).toBe(free);
    }
    const posts = someImport({ platform: "x" });
    const before = authority(posts);
    saveBrand("Boon");
    expect([authority(paidMentions) === paid, authority(mentions) === free]).toEqual([false, true]);
    expect(authority(posts)).toBe(before);
  });

  it("has the dataset where rows go to BigQuery", () => {
    const there = someImport({ destination: "bigquery" });
    const texts = [authority(there)];
    for (const [project, dataset] of [
      ["p", "d"],
      ["p", "e"],
      ["q", "d"],
    ] as const) {
      chooseDataset(project, dataset);
      texts.push(authority(there));
    }
    expect(new Set(texts).size).toBe(4);
  });

  it("is stored as it is up to 200 characters, and longer ones as a digest", () => {
    const rest = authority(someImport({ account: "" })).length;
    expect(authority(someImport({ account: "x".repeat(200 - rest) }))).toHaveLength(200);
    expect(authority(someImport({ account: "x".repeat(201 - rest) }))).toMatch(/^[\w-]{43}$/);
  });

  it("can be what it reads now and what it will read next", () => {
    const next = someImport({ account: "next.example.com" });
    agree(someImport(), next);
    expect([compare(someImport()), compare(next)]).toEqual(["same", "same"]);
    agree(next);
    expect([compare(someImport()), compare(next)]).toEqual(["other", "same"]);
  });

  it("is forgotten for imports that were deleted", () => {
    const stored = () => Object.keys(script.project.state.userProperties[noor.email] ?? {});
    agree(someImport());
    agree(someImport({ id: "i2" }));
    script.inScript(() => keepAgreementsOf(["i2", "i3"]));
    expect([compare(someImport()), compare(someImport({ id: "i2" }))]).toEqual(["none", "same"]);
    script.inScript(() => keepAgreementsOf([]));
    expect(stored().filter((key) => key.includes("agreed"))).toEqual([]);
  });

  it("stays agreed after a change of their own", () => {
    saveBrand("Brood");
    const unknown = { ...paidMentions, id: "i2" };
    store(paidMentions, unknown);
    agree(paidMentions);
    script.inScript(() => keepAgreements(() => storeBrands([brand("Boon")])));
    expect([compare(paidMentions), compare(unknown)]).toEqual(["same", "none"]);
    saveBrand("Bakery");
    expect(compare(paidMentions)).toBe("other");
    script.inScript(() => keepAgreements(() => storeBrands([brand("Boon")])));
    expect(compare(paidMentions)).toBe("same");
    script.inScript(() => keepAgreements(() => storeBrands([brand("Bakery")])));
    expect(compare(paidMentions)).toBe("same");
  });
});
