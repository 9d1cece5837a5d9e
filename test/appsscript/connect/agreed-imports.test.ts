import { describe, expect, it } from "vitest";
import { mailchimpMock } from "../../../scripts/mocks/mailchimp.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { xMentionsMock } from "../../../scripts/mocks/x-mentions.ts";
import { ask, bo } from "../add-on.ts";
import { grantOtherKey, key, newsletter, otherKey } from "./two-keys.ts";
import {
  confirm,
  openWithMocks,
  readConnectState,
  readOnlyImport,
  rowsOf,
  run,
  save,
  type WithMocks,
} from "./with-mocks.ts";

/** Noor's scheduled import, in a spreadsheet that Bo edits too. */
async function noorsImport() {
  const opened = openWithMocks({ platforms: [mailchimpMock], size: 12 });
  grantOtherKey(opened);
  await ask(opened.addOn, "addKey", { platform: "mailchimp", key });
  const { definition } = await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
  return { opened, definition, others: opened.openAs(bo) };
}

let hour = 10;
function waitForSchedule(opened: WithMocks): void {
  opened.runTriggersAt(`2026-06-01T${hour++}:03:00Z`);
}

/** Edits the stored imports without the add-on, as any editor's own script can. */
function editMetadata({ app }: WithMocks, from: string, to: string): void {
  const stored = app.getDeveloperMetadata().find((one) => one.getValue()?.includes(from));
  stored?.setValue((stored.getValue() ?? "").replace(from, to));
}

const changed = {
  state: "failed",
  error: {
    what: "bo@example.com changed what this import reads.",
    advice: "Review and confirm it in the Data tab. Until then, it won't run with your account.",
  },
};

describe("a scheduled import that a colleague edits", () => {
  it("does not run until its owner confirms it", async () => {
    hour = 10;
    const { opened, definition, others } = await noorsImport();
    await ask(others, "saveImport", { ...definition, sheet: "Bo's copy" });
    waitForSchedule(opened);
    expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject(changed);
    expect(opened.app.getSheetByName("Bo's copy")).toBeNull();
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      toConfirm: { isChanged: true, changedBy: "bo@example.com", brands: [] },
    });
    expect(await confirm(opened.addOn)).not.toHaveProperty("toConfirm");
    waitForSchedule(opened);
    expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({ state: "done", added: 12 });
    expect(rowsOf(opened, "Bo's copy")).toHaveLength(12);
  });

  it("does not run after an edit of the spreadsheet's metadata either, whose author is unknown", async () => {
    hour = 10;
    const { opened } = await noorsImport();
    editMetadata(opened, '"sheet":null', '"sheet":"Elsewhere"');
    waitForSchedule(opened);
    expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({
      state: "failed",
      error: { what: "What this import reads has changed." },
    });
    expect(opened.app.getSheetByName("Elsewhere")).toBeNull();
  });

  it("runs as before if only its days or its time change", async () => {
    hour = 10;
    const { opened, definition, others } = await noorsImport();
    await ask(others, "saveImport", { ...definition, lookBack: 3, period: { kind: "last", days: 900 } });
    waitForSchedule(opened);
    expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({ state: "done", added: 12 });
  });

  it("fails with what is wrong if its stored definition cannot be right", async () => {
    hour = 10;
    const { opened } = await noorsImport();
    editMetadata(opened, '"lookBack":0', '"lookBack":-5');
    waitForSchedule(opened);
    expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({ state: "failed", added: 0 });
    expect(opened.app.getSheetByName("Campaigns")).toBeNull();
  });
});

describe("an import that somebody else set up", () => {
  it("asks each user before it first reads with their key, and again after it was changed", async () => {
    const { opened, definition, others } = await noorsImport();
    await ask(others, "addKey", { platform: "mailchimp", key: otherKey });
    expect(await run(others, definition.id)).toMatchObject({
      state: "failed",
      error: { what: "Je hebt deze import nog niet met je Mailchimp-account uitgevoerd." },
    });
    await confirm(others);
    expect(await run(others, definition.id)).toMatchObject({ state: "done", read: 12 });
    const { definition: current } = await readOnlyImport(opened.addOn);
    await ask(opened.addOn, "saveImport", { ...current, sheet: "Newsletters" });
    expect(await run(others, definition.id)).toMatchObject({
      state: "failed",
      error: { what: "noor@example.com heeft gewijzigd welke gegevens deze import ophaalt." },
    });
    expect(opened.app.getSheetByName("Newsletters")).toBeNull();
  });

  it("is not confirmed if it has changed since it was shown", async () => {
    const { definition, others } = await noorsImport();
    await ask(others, "addKey", { platform: "mailchimp", key: otherKey });
    const shown = (await readOnlyImport(others)).toConfirm?.shown;
    await ask(others, "saveImport", { ...definition, sheet: "Other" });
    await expect(ask(others, "confirmImport", { id: definition.id, shown })).rejects.toThrow(
      /haalt nu andere gegevens op/,
    );
  });
});

describe("a paid search for brands", () => {
  const brand = (name: string) => ({ name, isOwn: false, names: [], handles: [], hashtags: [] });

  it("asks before it searches for a brand that somebody else has added, and not for one's own", async () => {
    const opened = openWithMocks({ platforms: [xMentionsMock] });
    await ask(opened.addOn, "addKey", { platform: "x-mentions", key: mockCredentials(xMentionsMock).key });
    await ask(opened.addOn, "saveBrands", [brand("De Korst")]);
    const { definition } = await save(opened.addOn, {
      platform: "x-mentions",
      account: "",
      isPublic: false,
      tables: ["mentions"],
      period: { kind: "last", days: 5 },
    });
    await ask(opened.addOn, "saveBrands", [brand("De Korst"), brand("Rye Academy")]);
    expect(await readOnlyImport(opened.addOn)).not.toHaveProperty("toConfirm");
    const others = opened.openAs(bo);
    await ask(others, "saveBrands", [brand("De Korst"), brand("Rye Academy"), brand("Broodboon")]);
    const requests = opened.requests();
    expect(await run(opened.addOn, definition.id)).toMatchObject({
      state: "failed",
      error: { what: "What this import reads has changed." },
    });
    expect(opened.requests()).toBe(requests);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      toConfirm: { isChanged: true, brands: ["De Korst", "Rye Academy", "Broodboon"] },
    });
  });

  it("asks before X is paid for looking up known mentions because somebody else has chosen it", async () => {
    const opened = openWithMocks({ platforms: [xMentionsMock] });
    await ask(opened.addOn, "addKey", { platform: "x-mentions", key: mockCredentials(xMentionsMock).key });
    await ask(opened.addOn, "saveBrands", [brand("De Korst")]);
    const mentions = { platform: "x-mentions", account: "", isPublic: false, tables: ["mentions" as const] };
    const { definition } = await save(opened.addOn, mentions);
    expect(await readOnlyImport(opened.addOn)).not.toHaveProperty("toConfirm");
    await save(opened.openAs(bo), { ...mentions, id: definition.id, clearsDeleted: true });
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      definition: { clearsDeleted: true },
      toConfirm: { isChanged: true },
    });
  });
});

it("a copy of the spreadsheet runs no import with the key of somebody who has not confirmed it there", async () => {
  const { opened, definition } = await noorsImport();
  const copy = opened.copyAs(opened.user);
  expect(await run(copy.addOn, definition.id)).toMatchObject({ state: "failed" });
});

it("what a user agreed to may be longer than a property holds", async () => {
  const opened = openWithMocks();
  for (let number = 10; number < 70; number++)
    await save(opened.addOn, { sheet: `${number} ${"sheet of a client of an agency ".repeat(3)}` });
  const { imports } = await readConnectState(opened.addOn);
  expect(imports).toHaveLength(60);
  const stored = Object.entries(opened.project.state.userProperties[opened.user.email] ?? {}).filter(([name]) =>
    name.startsWith("engagement.agreed."),
  );
  expect(stored.length).toBeGreaterThan(1);
  expect(imports.filter(({ toConfirm }) => toConfirm)).toEqual([]);
});

it("a stored import with an odd id, or damaged accounts, stops no other", async () => {
  const { opened, definition } = await noorsImport();
  await save(opened.addOn, { account: "other.example.com" });
  editMetadata(opened, `"id":"${definition.id}"`, '"id":"constructor"');
  expect((await readConnectState(opened.addOn)).imports).toHaveLength(2);
  editMetadata(opened, '"id":"constructor"', '"accounts":[null],"id":"constructor"');
  expect((await readConnectState(opened.addOn)).imports).toHaveLength(1);
});
