import { afterEach, describe, expect, it } from "vitest";
import type { LocalAddOn } from "../../../scripts/emulator/local-add-on.ts";
import { mailchimpMock } from "../../../scripts/mocks/mailchimp.ts";
import { ask, bo } from "../add-on.ts";
import { runNow } from "./run-now.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
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

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened, [key, otherKey]));

const open = () => {
  opened = openWithMocks({ platforms: [mailchimpMock], size: 12 });
  grantOtherKey(opened);
};
const addKey = (addOn: LocalAddOn, pasted = key) => ask(addOn, "addKey", { platform: "mailchimp", key: pasted });

describe("an import that needs a connection", () => {
  it("each user runs an import with their own connection", async () => {
    open();
    await addKey(opened.addOn);
    const { definition } = await save(opened.addOn, newsletter);
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 12 });
    const others = opened.openAs(bo);
    expect(await readOnlyImport(others)).toMatchObject({ canRun: false });
    expect(await run(others, definition.id)).toMatchObject({
      state: "failed",
      error: {
        what: "Geen van je koppelingen met Mailchimp heeft toegang tot dit account.",
        advice: "Koppel Mailchimp en voer de import opnieuw uit. Alleen jij kunt je koppeling gebruiken.",
      },
    });
    await addKey(others, otherKey);
    expect(await readOnlyImport(others)).toMatchObject({ canRun: true });
    await confirm(others);
    expect(await run(others, definition.id)).toMatchObject({ state: "done", sheets: [{ added: 0, updated: 0 }] });
    expect(rowsOf(opened, "Campaigns")).toHaveLength(12);
  });

  it("a user without a connection cannot schedule an import that needs one", async () => {
    open();
    await expect(save(opened.addOn, { ...newsletter, schedule: { every: "hour" } })).rejects.toThrow(
      "None of your Mailchimp connections has access to this account.",
    );
    expect((await readConnectState(opened.addOn)).imports).toEqual([]);
    expect(opened.project.state.triggers).toEqual([]);
  });

  it("a scheduled import fails with advice if the platform no longer accepts the key", async () => {
    open();
    await addKey(opened.addOn);
    const { definition } = await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
    opened.demo.secrets.revokeAll("mailchimp");
    opened.runTriggersAt("2026-06-01T10:03:00Z");
    const state = await readConnectState(opened.addOn);
    expect(state.connections).toMatchObject([{ platform: "mailchimp", isBroken: true }]);
    expect(state.imports[0]?.lastRun).toMatchObject({
      state: "failed",
      wasScheduled: true,
      error: {
        what: "This Mailchimp API key is no longer valid.",
        advice: "Create a new one under Extras > API keys. Copy all of it, including the ending, such as -us21.",
      },
    });
    await ask(opened.addOn, "deleteImport", definition.id);
  });

  it("a scheduled import runs as the schedule's owner, not as another user", async () => {
    open();
    await addKey(opened.addOn);
    await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
    const others = opened.openAs(bo);
    opened.waitUntil("2026-06-01T10:03:00Z");
    expect(others.runDueTriggers()).toBe(0);
    expect(opened.addOn.runDueTriggers()).toBe(1);
    expect(await readOnlyImport(others)).toMatchObject({
      lastRun: { who: "noor@example.com", state: "done", added: 12 },
    });
  });
});

describe("entry points in a cell", () => {
  it.each(["runImport", "saveImport", "deleteImport", "readConnect", "runDueImports"])(
    "%s in a cell is denied, since it would act as the spreadsheet's owner",
    async (name) => {
      open();
      await addKey(opened.addOn);
      const { definition } = await save(opened.addOn, { ...newsletter, schedule: { every: "hour" } });
      const before = JSON.stringify(opened.project.state);
      const requestsBefore = opened.requests();
      const requests: Record<string, unknown> = {
        runImport: { id: definition.id, restart: false },
        saveImport: definition,
        deleteImport: definition.id,
        runDueImports: { triggerUid: "1" },
      };
      expect(() => runNow(opened, name, [requests[name]], { mode: "CUSTOM_FUNCTION" })).toThrow(/permission/i);
      expect(JSON.stringify(opened.project.state)).toBe(before);
      expect(opened.requests()).toBe(requestsBefore);
    },
  );
});
