import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import type { User } from "../../../scripts/emulator/execution.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { mailchimpMock } from "../../../scripts/mocks/mailchimp.ts";
import { xMock } from "../../../scripts/mocks/x.ts";
import { saveConnection } from "../../../src/appsscript/connect/connection-store.ts";
import { type ImportRecord, loadRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { removeMyData } from "../../../src/appsscript/leave/remove-my-data.ts";
import { ask, bo, noor } from "../add-on.ts";
import { appProperties, signIn } from "../connect/answer-consent.ts";
import { openScript } from "../connect/in-script.ts";
import { someImport, someRecord, someRun, someSchedule } from "../connect/some-import.ts";
import { grantOtherKey, key, newsletter, otherKey } from "../connect/two-keys.ts";
import { confirm, openWithMocks, readHistory, readOnlyImport, rowsOf, run, save } from "../connect/with-mocks.ts";

/** A spreadsheet in which Noor and Bo have used everything that is stored for one user. */
async function usedByTwo() {
  const opened = openWithMocks({
    platforms: [mailchimpMock, xMock],
    size: 12,
    scriptProperties: appProperties(xMock),
  });
  grantOtherKey(opened);
  await signIn(opened, "x");
  await ask(opened.addOn, "addKey", { platform: "mailchimp", key });
  const { definition } = await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
  await run(opened.addOn, definition.id);
  await ask(opened.addOn, "setLanguage", "es");
  const others = opened.openAs(bo);
  await ask(others, "addKey", { platform: "mailchimp", key: otherKey });
  await confirm(others);
  await ask(others, "setLanguage", "nl");
  return { opened, others, definition };
}

it("a user who leaves takes sign-ins, keys, schedules and their name along, and leaves sheets and colleagues alone", async () => {
  const { opened, others, definition } = await usedByTwo();
  const { state } = opened.project;
  const noor = opened.user.email;
  const ofBo = JSON.stringify(state.userProperties[bo.email]);
  expect(JSON.stringify(state.documentProperties)).toContain(noor);
  const id = state.userProperties[noor]?.["engagement.me"] as string;

  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: ["Mailchimp"] });

  expect(state.userProperties[noor]).toEqual({});
  expect(state.triggers).toEqual([]);
  const stored = JSON.stringify([state.documentProperties, state.scriptProperties, opened.workbook.snapshot()]);
  // Whose file it is, Google says.
  const left = stored.replace(/owner[\\":]+noor@example\.com/, "");
  expect([left.includes(noor), left.includes(id)]).toEqual([false, false]);
  expect(JSON.stringify(state.userProperties[bo.email])).toBe(ofBo);
  expect(rowsOf(opened, "Campaigns")).toHaveLength(12);
  expect(await readHistory(others)).toMatchObject([{ added: 12, canUndo: true }]);
  expect(await readOnlyImport(others)).toMatchObject({ definition: { schedule: { every: "hand" } }, canRun: true });
  expect(await run(others, definition.id)).toMatchObject({ state: "done" });
});

it("a sign-in is revoked at the platform", async () => {
  const { opened } = await usedByTwo();
  const stored = Object.values(opened.project.state.userProperties[opened.user.email] ?? {}).find((text) =>
    text.includes('"platform":"x"'),
  );
  const { secret } = JSON.parse(stored ?? "{}") as { secret: string };
  expect(opened.demo.secrets.grantOf(secret)).toBeDefined();
  await ask(opened.addOn, "removeMyData");
  expect(opened.demo.secrets.grantOf(secret)).toBeUndefined();
});

it("removing twice, or without anything stored, is no error", async () => {
  const opened = openWithMocks();
  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: [] });
  expect(await ask(opened.addOn, "removeMyData")).toEqual({ notRevoked: [] });
});

describe("of what is stored of imports", () => {
  let workbook: Workbook;
  let script: ReturnType<typeof openScript>;
  let id: string;
  beforeEach(() => {
    workbook = createHeadlessWorkbook();
    script = openScript(noNetwork, workbook);
    id = script.inScript(userId);
  });

  const lease = { by: "", who: "bo@example.com", since: 0, until: 9, token: "t", isBetween: false };
  const record = (by: string, who: string) =>
    someRecord({ schedule: someSchedule({ by, who }), lease: { ...lease, by, who }, past: someRun({ by, who }) });
  /** The record after Noor left. */
  const left = (before: ImportRecord, user: User = noor) =>
    script.inScript(
      () => {
        storeImport(someImport());
        updateRecord("i1", () => before);
        removeMyData();
        return loadRecord("i1");
      },
      { user },
    );

  it("everything of a user goes", () =>
    expect(left(record(id, noor.email))).toEqual(someRecord({ past: someRun({ by: "", who: "" }) })));

  it("everything of a colleague stays", () => {
    const before = { ...record("a colleague", bo.email), changed: { who: bo.email, into: "x" } };
    expect(left(before)).toEqual(before);
  });

  it.each([
    ["schedule", { schedule: someSchedule({ by: "me" }) }, { schedule: null }],
    ["run in progress", { lease: { ...lease, by: "me" } }, { lease: null }],
    ["last run", { past: someRun({ by: "me" }) }, { past: someRun({ by: "", who: "" }) }],
    ["change", { changed: { who: noor.email, into: "x" } }, { changed: { who: "", into: "x" } }],
  ])("a user's %s goes without the rest", (_, mine, gone) => {
    const own = JSON.parse(JSON.stringify(mine).replace('"me"', JSON.stringify(id)));
    const others = record("a colleague", bo.email);
    expect(left({ ...others, ...own })).toEqual({ ...others, ...gone });
  });

  it("nothing changes if the user never used it here, or may only view the spreadsheet", () => {
    const before = record(id, noor.email);
    expect(left(before, { ...bo, email: "cas@example.com" })).toEqual(before);
    const stored = () => JSON.stringify(script.project.state.documentProperties);
    const unchanged = stored();
    script.inScript(removeMyData, { user: { ...noor, role: "viewer" } });
    expect([stored(), script.project.state.userProperties[noor.email]]).toEqual([unchanged, {}]);
  });

  it("a platform is named once, with its own id if this version does not know it", () => {
    const connection = {
      ...{ kind: "key" as const, account: "", facts: {}, secret: "s", refreshToken: null },
      ...{ issuedAt: 0, expiresAt: null, permissions: [] },
    };
    const platforms = ["mailchimp", "mailchimp", "of a later version"];
    const removed = script.inScript(() => {
      for (const [index, platform] of platforms.entries())
        saveConnection({ ...connection, id: `c${index}`, platform, issuedAt: index });
      return removeMyData();
    });
    expect(removed).toEqual({ notRevoked: ["Mailchimp", "of a later version"] });
  });
});
